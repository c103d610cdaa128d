import { describe, expect, it } from "vitest";
import { mappingOfWish, siteNamesOf, wishOfGuess } from "./mapping-wish.ts";

const guess = {
  head: ["Filiale", "Datum", "EAN", "Menge", "Umsatz"],
  sample: [
    ["Hafenstraße", "02.11.2026", "1", "2", "9,90"],
    ["Alte Mühle ", "02.11.2026", "1", "2", "9,90"],
  ],
  encoding: "utf-8" as const,
  delimiter: ";" as const,
  decimal: "," as const,
  dateOrder: "dmy" as const,
  columns: { site: "Filiale", day: "Datum", code: "EAN", units: "Menge", revenue: "Umsatz" },
};

describe("a mapping", () => {
  it("begins as the guess, with sites named as they are in the file", () => {
    const mapping = mappingOfWish(wishOfGuess(guess, "Europe/Berlin", []));
    expect(mapping).toMatchObject({
      columns: { site: "Filiale", currency: null, receipt: null },
      siteId: null,
      sites: { Hafenstraße: "hafenstrasse", "Alte Mühle": "alte-muhle" },
      currency: "EUR",
    });
  });

  it("needs a site where there is no column for it, and a currency only where there is revenue", () => {
    const wish = wishOfGuess(
      { ...guess, columns: { ...guess.columns, site: null, revenue: null } },
      "Europe/Berlin",
      [],
    );
    expect(mappingOfWish(wish)).toBeNull();
    expect(mappingOfWish({ ...wish, siteId: "old-mill", currency: "" })).toMatchObject({
      siteId: "old-mill",
      sites: {},
      currency: null,
    });
  });

  it("is none without a column for units", () => {
    const wish = wishOfGuess({ ...guess, columns: { ...guess.columns, units: null } }, "Europe/Berlin", []);
    expect(mappingOfWish(wish)).toBeNull();
  });

  it("keeps the names of sites that were put right", () => {
    const wish = { ...wishOfGuess(guess, "Europe/Berlin", []), sites: { Hafenstraße: "harbour-street" } };
    expect(siteNamesOf(guess, wish, [])).toEqual({
      Hafenstraße: "harbour-street",
      "Alte Mühle": "alte-muhle",
    });
  });

  it("takes the ids of sites that are listed, by their names", () => {
    const known = [{ siteId: "k-101", name: "Hafenstrasse" }];
    expect(wishOfGuess(guess, "Europe/Berlin", known).sites).toEqual({
      Hafenstraße: "k-101",
      "Alte Mühle": "alte-muhle",
    });
  });
});

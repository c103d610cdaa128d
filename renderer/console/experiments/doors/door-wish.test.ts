import { expect, it } from "vitest";
import { doorMappingOf, doorWishOf } from "./door-wish.ts";

const guess = {
  head: ["Filiale", "Datum", "Besucher"],
  sample: [["Hafenstraße", "02.11.2026 10:00", "12"]],
  encoding: "utf-8" as const,
  delimiter: ";" as const,
  decimal: "," as const,
  dateOrder: "dmy" as const,
  columns: { site: "Filiale", day: "Datum", visitors: "Besucher", passersBy: null },
};
const known = [{ siteId: "k-101", name: "Hafenstrasse" }];

it("begins as the guess, with the sites that are listed", () => {
  const mapping = doorMappingOf(doorWishOf(guess, "Europe/Berlin", known));
  expect(mapping).toMatchObject({ columns: guess.columns, siteId: null, sites: { Hafenstraße: "k-101" } });
});

it("is of this site where the file names none, and none without days or counts", () => {
  const whole = { ...guess, columns: { ...guess.columns, site: null } };
  expect(doorMappingOf(doorWishOf(whole, "UTC", known))).toMatchObject({ siteId: "k-101", sites: {} });
  const without = { ...guess, columns: { ...guess.columns, visitors: null } };
  expect(doorMappingOf(doorWishOf(without, "UTC", known))).toBeNull();
});

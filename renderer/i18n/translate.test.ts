import { describe, expect, it } from "vitest";
import { catalogueFaults } from "./catalogue-faults.ts";
import { formatPrice } from "./format-price.ts";
import { createTranslate } from "./translate.ts";

const sample = {
  en: { hello: "Hello {name}", wait: "{minutes, plural, one {# minute} other {# minutes}}" },
  fr: { hello: "Bonjour {name}", wait: "{minutes, plural, one {# minute} other {# minutes}}" },
  de: { hello: "Guten Tag {name}", wait: "{minutes, plural, one {# Minute} other {# Minuten}}" },
} as const;

describe("createTranslate", () => {
  it("fills the values in", () => {
    expect(createTranslate("fr", sample)("hello", { name: "Léa" })).toBe("Bonjour Léa");
  });
  it("takes the plural of the language", () => {
    expect(createTranslate("fr", sample)("wait", { minutes: 0 })).toBe("0 minute");
    expect(createTranslate("en", sample)("wait", { minutes: 0 })).toBe("0 minutes");
    expect(createTranslate("de", sample)("wait", { minutes: 2 })).toBe("2 Minuten");
  });
  it("throws where a value is missing", () => {
    expect(() => createTranslate("en", sample)("hello")).toThrow(/name/);
  });
});

describe("formatPrice", () => {
  it.each([
    ["en", 4_990, "EUR", "€49.90"],
    ["fr", 4_990, "EUR", "49,90 €"],
    ["de", 129_000, "EUR", "1.290,00 €"],
    ["de", 4_900, "JPY", "4.900 ¥"],
  ] as const)("%s %i %s", (locale, priceMinor, currency, expected) => {
    const plain = formatPrice(locale, priceMinor, currency).replace(/[\u00a0\u202f]/g, " ");
    expect(plain).toBe(expected);
  });
});

describe("catalogueFaults", () => {
  it("passes a sound catalogue", () => {
    expect(catalogueFaults(sample)).toEqual([]);
  });
  it("finds a missing key, a malformed text and other values", () => {
    const broken = {
      en: { a: "{size}", b: "x", c: "{n, plural, other {#}}" },
      fr: { a: "{taille}", c: "{n, plural, other {#}}" },
      de: { a: "{size}", b: "x", c: "{n, plural, other {#}" },
    };
    // @ts-expect-error French lacks a key: the compiler sees it too
    const faults = catalogueFaults(broken satisfies Record<"en" | "fr" | "de", { a: string; b: string }>);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/^fr: a names/);
    expect(faults[1]).toBe("fr: b has no text");
    expect(faults[2]).toMatch(/^de: c is malformed/);
  });
});

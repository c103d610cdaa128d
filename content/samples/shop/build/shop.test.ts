import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCatalogue } from "../../../catalogue/parse-catalogue.ts";
import { LOCALES } from "../../../schema/locale.ts";
import { SHOP } from "./shop.ts";

const variants = SHOP.products.flatMap((product) => product.variants);

test("catalogue.json is what build-catalogue.node.ts writes today", () => {
  const parsed = parseCatalogue(readFileSync(new URL("../catalogue.json", import.meta.url), "utf8"));
  expect(parsed.ok ? parsed.value : parsed.message).toEqual(SHOP);
});

test("numbers are from the range for use inside a company", () => {
  for (const { gtin } of variants) expect(gtin).toMatch(/^2\d{12}$/);
});

test("the shop shows every case that the screens must handle", () => {
  expect(SHOP.products.filter(({ garmentAsset }) => garmentAsset === null).length).toBeGreaterThanOrEqual(2);
  expect(new Set(SHOP.products.map(({ role }) => role))).toEqual(new Set(["advertised", "reference", null]));
  const wearable = SHOP.products.filter(({ garmentAsset }) => garmentAsset !== null);
  expect(wearable.some(({ category, wornOver }) => category === "top-long" && wornOver)).toBe(true);
  expect(wearable.some(({ category, wornOver }) => category === "jacket" && wornOver)).toBe(true);
  expect(variants.some(({ stock }) => stock.here === 0 && (stock.elsewhere ?? 0) > 0)).toBe(true);
  expect(variants.some(({ stock }) => stock.here === 0 && stock.elsewhere === 0)).toBe(true);
  expect(variants.some(({ stock }) => stock.restockDay !== null)).toBe(true);
});

test("no sentence is left in another language", () => {
  for (const { name, description } of SHOP.products) {
    expect(new Set(LOCALES.map((locale) => name[locale])).size).toBe(LOCALES.length);
    expect(new Set(LOCALES.map((locale) => description[locale])).size).toBe(LOCALES.length);
  }
});

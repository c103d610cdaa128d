import fc from "fast-check";
import { expect, test } from "vitest";
import { withCheckDigit } from "../schema/gtin.ts";
import type { Catalogue } from "../schema/product.ts";
import { indexCatalogue } from "./index-catalogue.ts";
import { parseCatalogue } from "./parse-catalogue.ts";
import { sampleShopText } from "./sample-shop.node.ts";

function sampleShop(): Catalogue {
  const parsed = parseCatalogue(sampleShopText());
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}
const shop = sampleShop();
const index = indexCatalogue(shop);
const variants = shop.products.flatMap((product) => product.variants);
const anyVariant = fc.constantFrom(...variants);

/** The ways in which a scanner may hand over one article. */
const wrappings: readonly ((gtin14: string) => string)[] = [
  (gtin14) => gtin14,
  (gtin14) => gtin14.slice(1),
  (gtin14) => `]E0${gtin14.slice(1)}`,
  (gtin14) => `]C101${gtin14}`,
  (gtin14) => `]C1\u001d01${gtin14}10LOT7`,
  (gtin14) => `]e0(01)${gtin14}`,
  (gtin14) => `]d201${gtin14}17271231`,
  (gtin14) => `(01)${gtin14}(21)4711`,
  (gtin14) => `https://id.gs1.org/01/${gtin14}`,
  (gtin14) => `HTTPS://SHOP.EXAMPLE/de/01/${gtin14.slice(1)}/10/LOT7?17=271231`,
  (gtin14) => `https://shop.example/gtin/${gtin14}#top`,
  (gtin14) => ` ${gtin14}\r`,
];

test("every wrapping of a GTIN finds the same variant", () => {
  fc.assert(
    fc.property(anyVariant, fc.constantFrom(...wrappings), (variant, wrap) => {
      expect(index.find(wrap(variant.gtin.padStart(14, "0")))?.variant).toBe(variant);
    }),
    { numRuns: 500 },
  );
});

test("GTIN-8 and GTIN-12 are found padded to any longer form", () => {
  fc.assert(
    fc.property(fc.constantFrom(7, 11, 12, 13), fc.nat({ max: 9_999_999 }), (length, number) => {
      const gtin = withCheckDigit(String(number).padStart(length, "1"));
      const [product] = shop.products;
      const [variant] = product?.variants ?? [];
      if (product === undefined || variant === undefined) throw new Error("The sample shop is empty.");
      const found = { ...variant, gtin };
      const one = indexCatalogue({ formatVersion: 1, products: [{ ...product, variants: [found] }] });
      for (const width of [8, 12, 13, 14]) {
        if (width >= gtin.length) expect(one.find(gtin.padStart(width, "0"))?.variant).toBe(found);
      }
    }),
  );
});

test("one misread digit never finds an article", () => {
  fc.assert(
    fc.property(anyVariant, fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 }), (variant, place, shift) => {
      const digits = variant.gtin.split("");
      digits[place] = String((Number(digits[place]) + shift) % 10);
      expect(index.find(digits.join(""))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test("a SKU finds its variant whatever the case", () => {
  fc.assert(
    fc.property(anyVariant, fc.boolean(), (variant, lower) => {
      const sku = lower ? variant.sku.toLowerCase() : variant.sku;
      expect(index.find(sku)?.variant).toBe(variant);
    }),
  );
});

test("anything else finds nothing and breaks nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 64 }), (code) => {
      expect(index.find(code)).toBeNull();
    }),
  );
  expect(index.find("https://evil.example/?next=/01/02041001000017")).toBeNull();
});

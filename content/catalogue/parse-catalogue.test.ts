import { expect, test } from "vitest";
import { MAX_FAULTS_TOLD, tellFault } from "../document/fault.ts";
import { parseCatalogue } from "./parse-catalogue.ts";
import { sampleShopText } from "./sample-shop.node.ts";

type Loose = Record<string, unknown> & {
  products: (Record<string, unknown> & { variants: Record<string, unknown>[] })[];
};

/** The sample shop with one thing spoiled; answers with what is told about it. */
function spoil(change: (catalogue: Loose) => void): string[] {
  const catalogue = JSON.parse(sampleShopText()) as Loose;
  change(catalogue);
  const parsed = parseCatalogue(JSON.stringify(catalogue));
  return parsed.ok ? [] : parsed.faults.map(tellFault);
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`The sample shop has no item ${place}.`);
  return found;
}

test("the sample shop is a good catalogue", () => {
  expect(spoil(() => undefined)).toEqual([]);
});

test.each<[string, (catalogue: Loose) => void, string]>([
  [
    "a wrong check digit",
    ({ products }) => Object.assign(at(at(products, 3).variants, 1), { gtin: "4006381333932" }),
    "products[3].variants[1].gtin: is no GTIN with a right check digit; copy all 8, 12, 13 or 14 digits from the label.",
  ],
  [
    "an unknown key",
    ({ products }) => Object.assign(at(products, 0), { colour: "red" }),
    'products[0]: unknown key "colour"; remove or correct the spelling.',
  ],
  [
    "a missing price",
    ({ products }) => delete at(products, 2).priceMinor,
    "products[2].priceMinor: is missing; add a number.",
  ],
  [
    "a price in euros with decimals",
    ({ products }) => Object.assign(at(products, 2), { priceMinor: 29.9 }),
    "products[2].priceMinor: must be a whole number.",
  ],
  [
    "a category that nobody knows",
    ({ products }) => Object.assign(at(products, 2), { category: "hat" }),
    'products[2].category: must be "top-short" or "top-long" or "jacket" or "dress" or "skirt" or "trousers".',
  ],
  [
    "trousers that are worn over trousers",
    ({ products }) => Object.assign(at(products, 10), { wornOver: true }),
    "products[10].wornOver: is for tops and jackets alone (a jumper, a coat); remove it.",
  ],
  [
    "a picture outside the content folder",
    ({ products }) =>
      Object.assign(at(products, 1), { picture: { path: "../../etc/x.png", alt: texts("x") } }),
    "products[1].picture.path: leads out of the content folder or is no picture or video; write it like shop/pictures/tee.webp (webp, jpg, png, avif; webm, mp4).",
  ],
  [
    "a language left empty",
    ({ products }) => Object.assign(at(products, 1), { name: { ...texts("x"), fr: "" } }),
    "products[1].name.fr: is empty; fill it.",
  ],
  [
    "a restock day as people write it",
    ({ products }) =>
      Object.assign(at(at(products, 0).variants, 0), {
        stock: { here: 0, elsewhere: 1, restockDay: "1.12.26" },
      }),
    "products[0].variants[0].stock.restockDay: is no day; write it as 2026-11-27.",
  ],
  [
    "a negative stock",
    ({ products }) =>
      Object.assign(at(at(products, 0).variants, 0), { stock: { here: -1, elsewhere: 1, restockDay: null } }),
    "products[0].variants[0].stock.here: is too small; the least is 0.",
  ],
  [
    "a product id used twice",
    ({ products }) => Object.assign(at(products, 5), { productId: at(products, 0).productId }),
    'products[5].productId: the product id "organic-cotton-tee" is already used at products[0].productId; give each its own.',
  ],
  [
    "a GTIN used twice, written as GTIN-14",
    ({ products }) =>
      Object.assign(at(at(products, 1).variants, 0), {
        gtin: `0${String(at(at(products, 0).variants, 0).gtin)}`,
      }),
    'products[1].variants[0].gtin: the GTIN "02041001000017" is already used at products[0].variants[0].gtin; give each its own.',
  ],
  [
    "a variant in a colour that the product does not have",
    ({ products }) => Object.assign(at(at(products, 1).variants, 0), { colourId: "pink" }),
    'products[1].variants[0].colourId: "pink" is not in the product\'s colours (ecru-navy, ecru-rust); add it there or correct it here.',
  ],
  [
    "a size chart for a size that is not made",
    ({ products }) =>
      Object.assign(at(products, 1), {
        sizeChart: [{ size: "9", measure: "chest", basis: "body", minCm: 1, maxCm: 2 }],
      }),
    'products[1].sizeChart[0].size: "9" is not in the product\'s sizes (XS, S, M, L, XL); add it there or correct it here.',
  ],
  [
    "a size chart upside down",
    ({ products }) =>
      Object.assign(at(products, 1), {
        sizeChart: [{ size: "M", measure: "chest", basis: "body", minCm: 3, maxCm: 2 }],
      }),
    "products[1].sizeChart[0]: minCm is above maxCm; swap the two.",
  ],
])("%s is named with its path and the remedy", (_, change, told) => {
  expect(spoil(change)).toContain(told);
});

test("a second variant in the same colour and size, a SKU in another case and a variant id used twice", () => {
  const told = spoil(({ products }) => {
    const { variants } = at(products, 0);
    Object.assign(at(variants, 1), at(variants, 0), { gtin: "4006381333931", sku: "fl-t110-chalk-xs" });
  });
  expect(told).toEqual([
    expect.stringContaining("products[0].variants[1].variantId: the variant id"),
    expect.stringContaining("products[0].variants[1].sku: the SKU"),
    expect.stringContaining('products[0].variants[1]: the combination "chalk in XS" is already used'),
  ]);
});

test("every fault is found, and at most a named number told", () => {
  const parsed = parseCatalogue(
    JSON.stringify({ formatVersion: 1, products: Array.from({ length: 50 }, () => ({})) }),
  );
  expect(parsed).toMatchObject({ ok: false, code: "malformed" });
  if (!parsed.ok) expect(parsed.faults).toHaveLength(MAX_FAULTS_TOLD);
});

test("no JSON is named by line and column, a byte order mark is none of the retailer's business", () => {
  const broken = parseCatalogue('{\n  "formatVersion": 1\n  "products": []\n}');
  expect(broken).toMatchObject({
    ok: false,
    code: "not-json",
    message: 'Line 3, column 3: this is no JSON; expected "," or "}".',
  });
  expect(parseCatalogue('\uFEFF{"formatVersion": 1, "products": []}').ok).toBe(true);
});

test("a file beyond the limit is not even looked into", () => {
  expect(parseCatalogue("{".repeat(101), 100)).toMatchObject({ ok: false, code: "too-large" });
});

function texts(text: string): Record<string, string> {
  return { en: text, fr: text, de: text };
}

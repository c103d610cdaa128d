import { withCheckDigit } from "../../../schema/gtin.ts";
import type { Colour, Product, SizeChartRow, Stock, Variant } from "../../../schema/product.ts";
import { type ColourName, PALETTE } from "./palette.ts";

export const BRAND = "Feldt & Lune";

/**
 * Range of GTIN-13 that GS1 keeps for use inside a company (prefixes 20–29): never on goods of another maker.
 * Source: GS1 General Specifications, 1.4.
 */
const INTERNAL_PREFIX = "204";
const FIRST_STYLE_NUMBER = 1001;

/** A product as it is written here: everything but what follows from the rest. */
export interface Draft
  extends Pick<
    Product,
    | "productId"
    | "name"
    | "description"
    | "category"
    | "wornOver"
    | "fabric"
    | "priceMinor"
    | "garmentAsset"
    | "role"
  > {
  readonly pictureAlt: Product["picture"]["alt"];
  /** Start of every SKU of the product. */
  readonly style: string;
  readonly sizes: readonly string[];
  readonly sizeChart: readonly SizeChartRow[];
  /**
   * Stock of each colour, one word a size: `here/elsewhere`, `@` and an ISO day where more are expected,
   * e.g. `3/11 0/4@2026-11-27`.
   */
  readonly stock: Partial<Record<ColourName, string>>;
}

/** Whole products with variants, numbers and pictures, in the order given. Throws where a draft is wrong. */
export function assemble(drafts: readonly Draft[]): Product[] {
  return drafts.map((draft, place) => product(draft, FIRST_STYLE_NUMBER + place));
}

function product(draft: Draft, styleNumber: number): Product {
  const { pictureAlt, style: _style, stock, sizes, sizeChart, ...words } = draft;
  const colours = Object.keys(stock).map((name) => PALETTE[name as ColourName]);
  return {
    ...words,
    brand: BRAND,
    pattern: colours.some((colour: Colour) => colour.accentSrgb !== null) ? "stripes" : "plain",
    currency: "EUR",
    picture: { path: `shop/pictures/${draft.productId}.webp`, alt: pictureAlt },
    colours,
    sizes: [...sizes],
    variants: variants(draft, styleNumber),
    sizeChart: [...sizeChart],
  };
}

function variants(draft: Draft, styleNumber: number): Variant[] {
  const all = Object.entries(draft.stock).flatMap(([colourId, line]) => {
    const words = line.split(" ");
    if (words.length !== draft.sizes.length)
      throw new Error(`${draft.productId} ${colourId}: stock of each size?`);
    return draft.sizes.map((size, place) => ({ colourId, size, stock: parseStock(words[place] ?? "") }));
  });
  return all.map(({ colourId, size, stock }, place) => ({
    variantId: `${draft.productId}-${colourId}-${size.toLowerCase()}`,
    gtin: withCheckDigit(`${INTERNAL_PREFIX}${styleNumber}${String(place + 1).padStart(5, "0")}`),
    sku: `${draft.style}-${colourId.toUpperCase()}-${size}`,
    size,
    colourId,
    stock,
  }));
}

function parseStock(word: string): Stock {
  const parts = /^(\d+)\/(\d+)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(word);
  if (parts === null) throw new Error(`"${word}" is no stock; write here/elsewhere@day.`);
  return { here: Number(parts[1]), elsewhere: Number(parts[2]), restockDay: parts[3] ?? null };
}

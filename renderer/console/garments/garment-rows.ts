import type { Locale } from "../../../content/schema/locale.ts";
import type { Catalogue, Product, Variant } from "../../../content/schema/product.ts";
import { matches } from "../parts/matches.ts";

export type GarmentFilter = "all" | "worn" | "pictures";

/** A product as the list shows it. */
export interface GarmentRow {
  readonly product: Product;
  /** Whether the mirror dresses the shopper in it, or why it shows its picture. */
  readonly onMirror: "worn" | "no-garment" | "not-here";
  readonly piecesHere: number;
}

export function garmentRows(
  catalogue: Catalogue,
  missing: readonly { readonly productId: string }[],
  locale: Locale,
): readonly GarmentRow[] {
  const lost = new Set(missing.map(({ productId }) => productId));
  return catalogue.products
    .map((product) => ({
      product,
      onMirror: onMirrorOf(product, lost),
      piecesHere: product.variants.reduce((sum, variant) => sum + variant.stock.here, 0),
    }))
    .toSorted((a, b) => a.product.name[locale].localeCompare(b.product.name[locale], locale));
}

export function foundRows(
  rows: readonly GarmentRow[],
  search: string,
  filter: GarmentFilter,
  locale: Locale,
): readonly GarmentRow[] {
  return rows.filter(
    ({ product, onMirror }) =>
      (filter === "all" || (filter === "worn") === (onMirror === "worn")) &&
      matches(search, [
        product.name[locale],
        product.brand,
        ...product.colours.map((colour) => colour.name[locale]),
        ...product.variants.flatMap((variant) => [variant.sku, variant.gtin]),
      ]),
  );
}

function onMirrorOf(product: Product, lost: ReadonlySet<string>): GarmentRow["onMirror"] {
  if (product.garmentAsset === null) return "no-garment";
  return lost.has(product.productId) ? "not-here" : "worn";
}

/** The variant of a colour and size; null where it is not made. */
export function variantAt(product: Product, colourId: string, size: string): Variant | null {
  return product.variants.find((each) => each.colourId === colourId && each.size === size) ?? null;
}

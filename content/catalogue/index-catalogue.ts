import { toGtin14 } from "../schema/gtin.ts";
import type { Catalogue, Product, Variant } from "../schema/product.ts";
import { comparableSku, readCode } from "./read-code.ts";

/** What a code stands for. */
export interface FoundVariant {
  readonly product: Product;
  readonly variant: Variant;
}

/** Look-up of scanned codes; lives as long as the catalogue that it was made from. */
export interface CatalogueIndex {
  /** The variant that carries this code as GTIN (in any of its lengths and wrappings) or SKU; null if none does. */
  find(code: string): FoundVariant | null;
}

/** Indexes a checked catalogue: one entry a GTIN and one a SKU. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const byGtin14 = new Map<string, FoundVariant>();
  const bySku = new Map<string, FoundVariant>();
  for (const product of catalogue.products) {
    for (const variant of product.variants) {
      byGtin14.set(toGtin14(variant.gtin), { product, variant });
      bySku.set(comparableSku(variant.sku), { product, variant });
    }
  }
  return {
    find(code) {
      for (const meaning of readCode(code)) {
        const found = meaning.kind === "gtin" ? byGtin14.get(meaning.gtin14) : bySku.get(meaning.sku);
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

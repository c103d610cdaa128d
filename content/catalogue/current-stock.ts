import type { Catalogue, Variant } from "../schema/product.ts";

/** The catalogue without promises that have passed: restock days before today (ISO day at the site). */
export function withoutPastRestockDays(catalogue: Catalogue, today: string): Catalogue {
  const current = (variant: Variant): Variant => {
    const { restockDay } = variant.stock;
    const isPast = restockDay !== null && restockDay < today;
    return isPast ? { ...variant, stock: { ...variant.stock, restockDay: null } } : variant;
  };
  const products = catalogue.products.map((product) => ({
    ...product,
    variants: product.variants.map(current),
  }));
  return { ...catalogue, products };
}

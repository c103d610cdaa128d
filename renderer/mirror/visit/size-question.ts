import type { Placement } from "../../../content/schema/country-profile.ts";
import type { Product } from "../../../content/schema/product.ts";

/** Whether a product's chart says anything of the body. */
export function hasSizeChart(product: Product): boolean {
  return product.sizeChart.some(
    ({ measure }) => measure === "chest" || measure === "waist" || measure === "hip",
  );
}

/** V73: a mirror on the floor is seen by everybody; only a cabin's is private. */
export function mayShowCentimetres(placement: Placement): boolean {
  return placement === "cabin";
}

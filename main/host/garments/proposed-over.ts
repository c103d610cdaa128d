import type { GarmentAsset } from "../../../content/garments/schema/garment-asset.ts";
import type { Product } from "../../../content/schema/product.ts";

/** A jacket whose hem lies lower than this over the floor, on the rest body, is long enough for a coat: mid-thigh. */
const COAT_HEM_METRES = 0.65;

/**
 * Whether a garment looks like one that is worn over others of its kind: a knitted top with long sleeves, a long
 * jacket. A proposal: what the catalogue or staff say counts more. `hemMetres` is null where no mesh is known yet.
 */
export function proposedOver(garment: {
  readonly category: GarmentAsset["category"];
  readonly fabric: GarmentAsset["fabric"] | Product["fabric"];
  readonly hemMetres: number | null;
}): boolean {
  const { category, fabric, hemMetres } = garment;
  if (category === "top-long") return fabric === "knit";
  return category === "jacket" && hemMetres !== null && hemMetres < COAT_HEM_METRES;
}

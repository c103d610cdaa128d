import type { Catalogue } from "../schema/product.ts";

/** A product that the mirror can only show as a picture, and why, for staff. */
export interface GarmentGap {
  readonly productId: string;
  readonly reason: string;
}

/** Products without a garment to wear, in the order of the catalogue. `assets` are the garments that are there. */
export function findGarmentGaps({ products }: Catalogue, assets: ReadonlySet<string>): GarmentGap[] {
  return products.flatMap(({ productId, garmentAsset }) => {
    if (garmentAsset === null) {
      return [{ productId, reason: "No garment has been made for it yet; the mirror shows its picture." }];
    }
    if (assets.has(garmentAsset)) return [];
    const reason = `Its garment “${garmentAsset}” is not on this mirror; the mirror shows its picture.`;
    return [{ productId, reason }];
  });
}

import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";

/** What is known of a garment before its photo is read. */
export interface ReadingRequest {
  /** What staff or the catalogue know; `upper` and `lower` leave the rest to the picture. */
  readonly category: GarmentCategory | "upper" | "lower" | null;
}

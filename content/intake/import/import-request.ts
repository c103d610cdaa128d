import type { Fabric, GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { SizeChartRow } from "../../schema/product.ts";

/** What a finished mesh is made a garment of. */
export interface ImportRequest {
  /** Name of the asset: lower-case letters, digits, hyphens. */
  readonly name: string;
  /** Null: by its own shape. */
  readonly category: GarmentCategory | null;
  /** Null: by its materials' extensions, else usual for the category. */
  readonly fabric: Fabric | null;
  readonly sizeChart: readonly SizeChartRow[];
  /** The size that the mesh has; null = the middle one of the chart. */
  readonly photographedSize: string | null;
}

import type { Fabric, GarmentAsset } from "../../garments/schema/garment-asset.ts";
import type { SizeChartRow } from "../../schema/product.ts";
import type { GarmentReading, IntakeWarning } from "./garment-reading.ts";

/** What a shell is built from. */
export interface ShellRequest {
  /** Name of the asset: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly front: GarmentReading;
  readonly back: GarmentReading | null;
  readonly fabric: Fabric | null;
  readonly sizeChart: readonly SizeChartRow[];
  /** The size that was photographed; null = the middle one of the chart. */
  readonly photographedSize: string | null;
}

/** A garment ready for the library: mesh with texture, and the paper beside it. */
export interface BuiltGarment {
  readonly paper: GarmentAsset;
  readonly glb: Uint8Array;
  /**
   * Which place of the front photo each vertex of the mesh shows: x, y in the reading's pixels, 2 numbers a vertex,
   * NaN where it shows none. It carries marked places of a photo onto the worn garment.
   */
  readonly photoPlaces?: Float32Array | null;
  readonly warnings: readonly IntakeWarning[];
}

import type {
  Fabric,
  GarmentAsset,
  GarmentCategory,
} from "../../../content/garments/schema/garment-asset.ts";
import type { SizeChartRow } from "../../../content/schema/product.ts";
import type { Result } from "../../base/result.ts";
import type {
  BorderCorrection,
  CategoryWish,
  Correction,
  GarmentDraft,
  IntakeStep,
} from "../../bridge/contract/shop-garment.ts";
import type { VersionFile } from "./garment-record.ts";

/** `sketch`: mesh and paper alone, as fast as can be, for the figure beside the photo. */
export type IntakeQuality = "full" | "sketch";

/** What is to be made a garment of. Paths of files on this machine. */
export type IntakeOrder =
  | {
      readonly kind: "photo";
      readonly name: string;
      readonly frontPath: string;
      readonly backPath: string | null;
      readonly wish: CategoryWish;
      readonly fabric: Fabric | null;
      readonly sizeChart: readonly SizeChartRow[];
      readonly photographedSize: string | null;
      readonly corrections: readonly Correction[];
      readonly borders: readonly BorderCorrection[];
      readonly quality: IntakeQuality;
    }
  | {
      readonly kind: "glb";
      readonly name: string;
      readonly path: string;
      readonly wish: GarmentCategory | null;
      readonly fabric: Fabric | null;
      readonly sizeChart: readonly SizeChartRow[];
      /** The size that the mesh has; null = the middle one of the chart. */
      readonly photographedSize: string | null;
    };

/** A version ready for the library, or a sketch of one. */
export interface IntakeProduct {
  readonly paper: GarmentAsset;
  readonly draft: GarmentDraft;
  readonly files: ReadonlyMap<VersionFile, Uint8Array>;
}

/** Does one order. Fails with the fault's code and its sentence; never throws for what may be expected of files. */
export type DoIntake = (
  order: IntakeOrder,
  onStep: (step: IntakeStep) => void,
) => Promise<Result<IntakeProduct>>;

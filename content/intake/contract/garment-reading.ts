import type { GARMENT_LANDMARKS, GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { FlatPhoto } from "./flat-photo.ts";
import type { PartBorder } from "./part-border.ts";

export type LandmarkId = (typeof GARMENT_LANDMARKS)[number];

/** A named place of the garment in its photo, from the left and top edge. Left is the wearer's left: the picture's right. */
export interface FlatLandmark {
  readonly id: LandmarkId;
  /** DeepFashion2's number for the category; null where it has none. */
  readonly df2: number | null;
  readonly xPixels: number;
  readonly yPixels: number;
  /** 0..1; 1 where a person placed it. */
  readonly confidence: number;
}

/** Something staff should look at before the garment is published. */
export interface IntakeWarning {
  readonly code: IntakeWarningCode;
  /** One sentence with the remedy. */
  readonly text: string;
}
export type IntakeWarningCode =
  | "category-unsure"
  | "landmarks-unsure"
  | "cut-out-unsure"
  | "low-resolution"
  | "size-estimated"
  | "back-from-front-cloth"
  | "limbs-turned"
  | "cloth-forced"
  | "edges-shared"
  | "material-guessed";

/** What a product photo says of its garment: all that building the shell needs. */
export interface GarmentReading {
  readonly category: GarmentCategory;
  /** 0..1; 1 where a person chose it. */
  readonly categoryConfidence: number;
  readonly photo: FlatPhoto;
  /** One byte a pixel of the photo: 255 = garment, the inner back of a neck included. */
  readonly cutOut: Uint8Array;
  /** One byte a pixel: 255 = cloth of the garment's inside that shows above the front neckline or waistband; may be all 0. */
  readonly innerBack: Uint8Array;
  readonly landmarks: readonly FlatLandmark[];
  /** Borders of parts that the photo shows or a person drew; the others run as `partBorders` of the shell has them. */
  readonly borders?: readonly PartBorder[];
  readonly warnings: readonly IntakeWarning[];
}

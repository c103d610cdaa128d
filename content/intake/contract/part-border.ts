import type { LandmarkId } from "./garment-reading.ts";

/**
 * Lines at which parts of a garment meet or end in its photo, from one end to the other: the armholes (trunk and
 * sleeve), the thighs (trunk and leg), the waistline of a dress (bodice and skirt), both edges of a front that stands
 * open. An end is a landmark, or null where it lies on the garment's outline.
 */
export const PART_BORDERS = {
  armholeLeft: ["shoulderLeft", "armpitLeft"],
  armholeRight: ["shoulderRight", "armpitRight"],
  thighLeft: ["crotch", null],
  thighRight: ["crotch", null],
  waistline: ["waistRight", "waistLeft"],
  frontEdgeLeft: ["collarLeft", null],
  frontEdgeRight: ["collarRight", null],
} as const satisfies Readonly<Record<string, readonly [LandmarkId, LandmarkId | null]>>;
export type PartBorderId = keyof typeof PART_BORDERS;

/** Most places of one border, both ends included. */
export const MAX_BORDER_PLACES = 12;

/**
 * A border as it runs through the photo: 2 to MAX_BORDER_PLACES places from the first end to the last, pixels. Ends
 * that are landmarks lie on them, whatever is written here: a landmark that moves takes its borders along.
 */
export interface PartBorder {
  readonly id: PartBorderId;
  readonly places: readonly { readonly xPixels: number; readonly yPixels: number }[];
  /** 0..1; 1 where a person drew it. */
  readonly confidence: number;
}

import type { LandmarkId } from "../contract/garment-reading.ts";
import type { Point } from "./grid.ts";

/** A named place in the picture, before it gets its number. */
export interface PlacedLandmark {
  readonly id: LandmarkId;
  readonly at: Point;
  /** 0..1. */
  readonly confidence: number;
}

import type { JointRow } from "./joints.ts";

/** What the stage is asked to show: a moment of the rehearsal, or the figure standing aside by so much. */
export type Take =
  | { readonly kind: "rehearsal"; readonly seconds: number }
  | { readonly kind: "standing"; readonly xMetres: number };

/** What is true of a take; pixels and mask are posted beside it. */
export interface TakeTruth {
  readonly yawRadians: number;
  readonly joints: readonly JointRow[];
}

/** How the stage's camera sees. */
export interface StageCamera {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly focalPixels: number;
  readonly heightMetres: number;
  readonly pitchRadians: number;
}

/** What the stage's page offers to the studio that drives it. */
export interface Stage {
  readonly camera: StageCamera;
  /** Draws a take, posts its picture (RGBA, rows from the bottom) and then its mask (rows from the top) to `/take`. */
  shoot(take: Take): Promise<TakeTruth>;
  /** Shows a take on the page; for looking, with another lens if given. */
  look(
    take: Take,
    lens?: { fieldDegrees: number; from: [number, number, number]; at: [number, number, number] },
  ): void;
}

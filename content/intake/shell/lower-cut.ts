import type { FlatLower } from "./flat-lower.ts";
import type { GirthRule } from "./girth-rule.ts";

/** What trousers or a skirt are sewn from. */
export interface LowerPlan {
  readonly front: FlatLower;
  readonly back: FlatLower;
  readonly metresPerPixel: number;
  /** Height of the waistband's front on the rest body. */
  readonly waistMetres: number;
  readonly girthAt: GirthRule;
  readonly filledShare: number;
}

/** Height of a row. */
export const ROW_METRES = 0.035;
/** Room between skin and the tightest cloth. */
export const EASE_METRES = 0.006;
/** Height of the rest body's crotch. */
export const CROTCH_METRES = 0.795;
/** Hems touch no floor. */
export const FLOOR_METRES = 0.02;

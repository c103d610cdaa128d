import type { FlatTop } from "./flat-top.ts";
import type { GirthRule } from "./girth-rule.ts";

/** What a top, dress or jacket is sewn from. */
export interface TopPlan {
  /** 1: widths of the photo are those of a body seen from the front; 0: it lay flat. */
  readonly filledShare: number;
  readonly girthAt: GirthRule;
  readonly front: FlatTop;
  /** The same garment from behind, in a frame of its own; mirrored so that the wearer's left is to the right. */
  readonly back: FlatTop;
  readonly metresPerPixel: number;
}

/** Columns from side to side, rows from shoulder to armpit. */
export const HALF_COLUMNS = 14;
export const YOKE_ROWS = 9;
/** Room between skin and the tightest cloth. */
export const EASE_METRES = 0.006;

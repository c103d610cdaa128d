import type { Point } from "./grid.ts";

/** A place on one side of an outline, in its upright frame. */
export interface SidePlace {
  readonly at: Point;
  /** 0..1. */
  readonly confidence: number;
}

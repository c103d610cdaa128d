import { assert } from "../../base/assert.ts";

/** A confidence interval; a side without a bound is ±Infinity. */
export interface Interval {
  /** Share of repetitions that cover the truth, in (0, 1): 0.95, 0.8. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** The level where none is asked for. */
export const USUAL_LEVEL = 0.95;

/** What an interval of this level leaves out on both sides together. Throws for a level outside (0, 1): a bug. */
export function alphaOf(level: number): number {
  assert(level > 0 && level < 1, `a level of ${level}`);
  return 1 - level;
}

/** Whether the interval holds a value, its ends included. */
export function covers(interval: Interval, value: number): boolean {
  return interval.lower <= value && value <= interval.upper;
}

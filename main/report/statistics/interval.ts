/** A confidence interval; a side without a bound is ±Infinity. */
export interface Interval {
  /** Share of repetitions that cover the truth, in (0, 1): 0.95, 0.8. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** The level where none is asked for. */
export const USUAL_LEVEL = 0.95;

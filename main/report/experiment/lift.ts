import type { LiftInterval } from "../schema/experiment-result.ts";
import type { Interval } from "../statistics/interval.ts";

/** A log ratio as a lift: 0.0770 is 8 % more. */
export function liftOf(logRatio: number): number {
  return Math.expm1(logRatio);
}

/** An interval of log ratios as one of lifts; a side without a bound is null. */
export function liftInterval({ level, lower, upper }: Interval): LiftInterval {
  return {
    level,
    lower: lower === -Infinity ? null : liftOf(lower),
    upper: upper === Infinity ? null : liftOf(upper),
  };
}

/** Whether an interval says nothing on one side at least. */
export function isUnbounded({ lower, upper }: LiftInterval): boolean {
  return lower === null || upper === null;
}

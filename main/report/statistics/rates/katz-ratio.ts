import { fail, type Result, succeed } from "../../../base/result.ts";
import { normalCritical } from "../distributions/normal.ts";
import { alphaOf, type Interval, usualLevel } from "../interval.ts";
import { type Share, type ShareFault, shareFault } from "./share.ts";

/** How many times the control's rate the treated rate is; the interval is the ratio's. */
export interface RateRatio extends Interval {
  readonly ratio: number;
  /** ratio − 1: 0.39 is 39 % more. */
  readonly lift: number;
}

/** `zero-count`: a count of 0 leaves the ratio or its interval without a finite value; show counts and Fisher's p. */
export type RatioFault = ShareFault | "zero-count";

/**
 * Ratio of two independent rates with an interval on the log scale. Fails as either share does, and with `zero-count`.
 * Source: Katz, Baptista, Azen & Pike (1978), Biometrics 34:469-474.
 */
export function katzRatio(treated: Share, control: Share, level = usualLevel): Result<RateRatio, RatioFault> {
  const fault = shareFault(treated) ?? shareFault(control);
  if (fault) return fault;
  if (treated.count === 0 || control.count === 0) {
    return fail("zero-count", "A ratio with a count of 0 is not finite: show the counts and Fisher's p.");
  }
  const ratio = treated.count / treated.of / (control.count / control.of);
  const spread = Math.sqrt(1 / treated.count - 1 / treated.of + (1 / control.count - 1 / control.of));
  const factor = Math.exp(normalCritical(alphaOf(level)) * spread);
  return succeed({
    ratio,
    lift: ratio - 1,
    low: ratio / factor,
    high: ratio * factor,
    level,
  });
}

import { fail, type Result, succeed } from "../../../base/result.ts";
import { normalCritical } from "../distributions/normal.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";
import { eitherFault, type ShareFault, type TwoShares } from "./share.ts";

/** How many times the control's rate the treated rate is; the interval is the ratio's. */
export interface RateRatio {
  readonly ratio: number;
  /** ratio − 1: 0.39 is 39 % more. */
  readonly lift: number;
  readonly interval: Interval;
}

/** `zero-count`: a count of 0 leaves the ratio or its interval without a finite value; show counts and Fisher's p. */
export type RatioFault = ShareFault | "zero-count";

/**
 * Ratio of two independent rates with an interval on the log scale. Fails as either share does, and with `zero-count`.
 * Source: Katz, Baptista, Azen & Pike (1978), Biometrics 34:469-474.
 */
export function katzRatio(of: TwoShares & { readonly level?: number }): Result<RateRatio, RatioFault> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const fault = eitherFault(of);
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
    interval: { level, lower: ratio / factor, upper: ratio * factor },
  });
}

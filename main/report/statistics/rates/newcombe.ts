import { type Result, succeed } from "../../../base/result.ts";
import { type Interval, USUAL_LEVEL } from "../interval.ts";
import type { ShareFault, TwoShares } from "./share.ts";
import { wilson } from "./wilson.ts";

/** Difference of two rates, treated − control, in [−1, 1] (0.01 is one percentage point). */
export interface RateDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * Difference of two independent rates with Newcombe's hybrid score interval, right for few and for zero counts. Fails
 * as either share does. Source: Newcombe (1998), Statistics in Medicine 17:873-890, method 10.
 */
export function newcombe(of: TwoShares & { readonly level?: number }): Result<RateDifference, ShareFault> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const [one, other] = [wilson(treated, level), wilson(control, level)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const difference = one.value.rate - other.value.rate;
  const below = Math.hypot(
    one.value.rate - one.value.interval.lower,
    other.value.interval.upper - other.value.rate,
  );
  const above = Math.hypot(
    one.value.interval.upper - one.value.rate,
    other.value.rate - other.value.interval.lower,
  );
  return succeed({ difference, interval: { level, lower: difference - below, upper: difference + above } });
}

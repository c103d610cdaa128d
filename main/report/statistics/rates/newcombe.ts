import { type Result, succeed } from "../../../base/result.ts";
import { type Interval, usualLevel } from "../interval.ts";
import type { Share, ShareFault } from "./share.ts";
import { wilson } from "./wilson.ts";

/** Difference of two rates, treated − control, in [−1, 1] (0.01 is one percentage point). */
export interface RateDifference extends Interval {
  readonly difference: number;
}

/**
 * Difference of two independent rates with Newcombe's hybrid score interval, right for few and for zero counts. Fails
 * as either share does. Source: Newcombe (1998), Statistics in Medicine 17:873-890, method 10.
 */
export function newcombe(
  treated: Share,
  control: Share,
  level = usualLevel,
): Result<RateDifference, ShareFault> {
  const [one, other] = [wilson(treated, level), wilson(control, level)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const difference = one.value.rate - other.value.rate;
  const below = Math.hypot(one.value.rate - one.value.low, other.value.high - other.value.rate);
  const above = Math.hypot(one.value.high - one.value.rate, other.value.rate - other.value.low);
  return succeed({ difference, low: difference - below, high: difference + above, level });
}

import type { Interval } from "../interval.ts";

/** What one more unit sold cost, as far as that can be told; in the money of the cost. */
export type CostPerIncrement =
  /** The effect is above 0: between `lower` and `upper`. */
  | { readonly kind: "bounded"; readonly estimate: number; readonly interval: Interval }
  /** The effect may be 0: no upper limit. `estimate` is null where the estimated effect is not above 0. */
  | { readonly kind: "unbounded"; readonly estimate: number | null; readonly atLeast: number }
  /** The effect is below 0: no more units were sold, so none of them has a cost. */
  | { readonly kind: "negative-effect" };

/**
 * Cost of one incremental unit from the interval of the incremental units: the ends swap places, and once 0 is among the
 * possible effects there is no finite upper end. `cost` from 0, `units` any. Source: Fieller (1954), JRSS B 16:175-185,
 * with a numerator that is known.
 */
export function costPerIncrement(
  cost: number,
  units: { readonly estimate: number; readonly interval: Interval },
): CostPerIncrement {
  const { lower, upper, level } = units.interval;
  if (upper <= 0) return { kind: "negative-effect" };
  if (lower > 0) {
    return {
      kind: "bounded",
      estimate: cost / units.estimate,
      interval: { level, lower: cost / upper, upper: cost / lower },
    };
  }
  const estimate = units.estimate > 0 ? cost / units.estimate : null;
  return { kind: "unbounded", estimate, atLeast: cost / upper };
}

import type { Chance } from "../../../base/chance.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { type Interval, USUAL_LEVEL } from "../interval.ts";
import { mean } from "../vector.ts";
import { signFlipInterval } from "./sign-flip-interval.ts";
import { allFlips, drawnFlips } from "./sign-flips.ts";

/** Up to so many pairs every flip is gone through: 2^20 of them take two thirds of a second. */
export const EXACT_PAIRS_MAX = 20;

/** Flips drawn beyond that, besides the drawn plan itself. */
export const FLIPS_DRAWN = 99_999;

/** More pairs than two years of day pairs are refused. */
export const PAIRS_MAX = 400;

/** Two means this near count as a tie, so that rounding never moves a p value. */
const TIE = 1e-9;

/** What flipping the pairs says of them. */
export interface SignFlipTest {
  /** Mean difference, treated − control, in the differences' unit. */
  readonly estimate: number;
  /** Share of flips whose mean is at least as far from 0 as the seen one, that included: a fraction of `assignments`. */
  readonly pValue: number;
  /** 2^pairs, or the flips that were drawn with the seen one. */
  readonly assignments: number;
  /** The smallest p that any outcome could have had: above alpha, no verdict is possible. */
  readonly smallestPossibleP: number;
  /** Whether every flip was gone through. */
  readonly exact: boolean;
  /** Effects that the test does not reject; unbounded where the smallest possible p exceeds alpha. */
  readonly interval: Interval;
}

/** `too-many-pairs`: above EXACT_PAIRS_MAX with no chance handed in, or above PAIRS_MAX. */
export type SignFlipRefusal = "too-few-pairs" | "too-many-pairs" | "not-finite";

/**
 * Randomisation test for pairs (days, sites) in each of which chance gave the treatment to one of the two: needs nothing
 * of the outcome's distribution and holds for these pairs alone. `differences`: treated − control, one a pair, in any
 * unit (log ratio). Beyond EXACT_PAIRS_MAX pairs the flips are drawn with `chance`, p = (1 + hits) / (1 + draws).
 * Source: Fisher (1935), The Design of Experiments, 21; interval by inversion: Rosenbaum (2002), Observational Studies, 2.
 */
export function signFlipTest(of: {
  readonly differences: readonly number[];
  readonly level?: number;
  readonly chance?: Chance;
}): Result<SignFlipTest, SignFlipRefusal> {
  const { differences, level = USUAL_LEVEL, chance } = of;
  const pairs = differences.length;
  if (pairs < 2) return fail("too-few-pairs", `${pairs} pairs are too few: two at least.`);
  if (!differences.every(Number.isFinite)) return fail("not-finite", "A difference is not a finite number.");
  const exact = pairs <= EXACT_PAIRS_MAX;
  if (pairs > PAIRS_MAX || (!exact && !chance)) {
    return fail("too-many-pairs", `${pairs} pairs are too many to go through every flip of them.`);
  }
  const flips = exact || !chance ? allFlips(differences) : drawnFlips(differences, FLIPS_DRAWN, chance);
  const seen = flips.means[0] ?? 0;
  const tie = TIE * Math.max(1, Math.abs(seen));
  const hits = flips.means.reduce((sum, one) => sum + (Math.abs(one) >= Math.abs(seen) - tie ? 1 : 0), 0);
  return succeed({
    estimate: mean(differences),
    pValue: hits / flips.means.length,
    assignments: exact ? 2 ** pairs : flips.means.length,
    smallestPossibleP: 1 / flips.means.length,
    exact,
    interval: signFlipInterval(flips, level),
  });
}

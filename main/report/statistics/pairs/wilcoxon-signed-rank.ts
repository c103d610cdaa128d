import { fail, type Result, succeed } from "../../../base/result.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";
import { rankSums } from "./rank-sums.ts";

/** More pairs than this are refused: their t test says the same. */
export const RANKED_PAIRS_MAX = 200;

/** What the ranks of the differences say of them. */
export interface WilcoxonSignedRank {
  /** V: sum of the ranks of the differences above 0. */
  readonly rankSum: number;
  /** Two-sided, exact; differences of 0 are left out, ties share their ranks. */
  readonly pValue: number;
  /** Median of the means of all pairs of differences, in the differences' unit. */
  readonly hodgesLehmann: number;
  /** Of the middle difference; unbounded where the smallest possible p exceeds alpha. */
  readonly interval: Interval;
}

/** Why there is no test. `all-zero`: no pair differs. */
export type WilcoxonRefusal = "too-few-pairs" | "too-many-pairs" | "not-finite" | "all-zero";

/**
 * Signed-rank test of differences within pairs against 0, with the estimate that belongs to it: little moved by a day that
 * went astray. p is exact with ties too; the interval counts as if there were none. Sources: Wilcoxon (1945), Biometrics Bulletin 1:80-83; Hodges & Lehmann (1963), Annals of Mathematical
 * Statistics 34:598-611; interval by order statistics of the means of pairs: Hollander & Wolfe (1973), 3.3.
 */
export function wilcoxonSignedRank(of: {
  readonly differences: readonly number[];
  readonly level?: number;
}): Result<WilcoxonSignedRank, WilcoxonRefusal> {
  const { differences, level = USUAL_LEVEL } = of;
  const pairs = differences.length;
  if (pairs < 2) return fail("too-few-pairs", `${pairs} pairs are too few: two at least.`);
  if (pairs > RANKED_PAIRS_MAX)
    return fail("too-many-pairs", `${pairs} pairs: above ${RANKED_PAIRS_MAX} use t.`);
  if (!differences.every(Number.isFinite)) return fail("not-finite", "A difference is not a finite number.");
  const ranked = doubledRanks(differences.filter((difference) => difference !== 0));
  if (ranked.length === 0) return fail("all-zero", "No pair differs: there is nothing to rank.");
  const sum = ranked.reduce((total, { positive, rank }) => total + (positive ? rank : 0), 0);
  const means = meansOfPairs(differences);
  return succeed({
    rankSum: sum / 2,
    pValue: twoSided(rankSums(ranked.map(({ rank }) => rank)), sum),
    hodgesLehmann: medianOfSorted(means),
    interval: { level, ...orderStatistics(means, pairs, alphaOf(level)) },
  });
}

/** Twice the rank by distance from 0, so that a shared rank stays whole. */
function doubledRanks(
  differences: readonly number[],
): readonly { readonly positive: boolean; readonly rank: number }[] {
  const sizes = differences.map(Math.abs).sort((a, b) => a - b);
  return differences.map((difference) => {
    const first = sizes.indexOf(Math.abs(difference)) + 1;
    const last = sizes.lastIndexOf(Math.abs(difference)) + 1;
    return { positive: difference > 0, rank: first + last };
  });
}

function twoSided(counts: Float64Array, sum: number): number {
  const all = counts.reduce((total, count) => total + count, 0);
  const atMost = counts.subarray(0, sum + 1).reduce((total, count) => total + count, 0);
  const atLeast = counts.subarray(sum).reduce((total, count) => total + count, 0);
  return Math.min(1, (2 * Math.min(atMost, atLeast)) / all);
}

function meansOfPairs(differences: readonly number[]): Float64Array {
  return Float64Array.from(
    differences.flatMap((one, place) => differences.slice(place).map((other) => (one + other) / 2)),
  ).sort();
}

function medianOfSorted(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
}

/** The means of pairs that as many lie below and above as chance leaves outside with at most alpha. */
function orderStatistics(
  means: Float64Array,
  pairs: number,
  alpha: number,
): Pick<Interval, "lower" | "upper"> {
  const counts = rankSums(Array.from({ length: pairs }, (_, place) => place + 1));
  let below = 0;
  let place = 0;
  for (; place < counts.length; place++) {
    below += counts[place] ?? 0;
    if ((2 * below) / 2 ** pairs > alpha) break;
  }
  if (place === 0) return { lower: -Infinity, upper: Infinity };
  return { lower: means[place - 1] ?? -Infinity, upper: means[means.length - place] ?? Infinity };
}

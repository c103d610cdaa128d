import { fail, type Result, succeed } from "../../../base/result.ts";
import { chiSquareAbove } from "../distributions/chi-square.ts";
import { isCount } from "./share.ts";

/** Below this p the split is not what the plan says, and no result of the experiment is to be trusted. */
export const SAMPLE_RATIO_ALPHA = 0.001;

/** How well the counted split fits the planned one. */
export interface SampleRatio {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** p below SAMPLE_RATIO_ALPHA: something other than chance moved visitors between the arms. */
  readonly mismatch: boolean;
}

/** `split-unknown`: fewer than two arms, not one weight an arm, or a weight that is not above 0. */
export type SampleRatioFault = "nothing-counted" | "not-a-count" | "split-unknown";

/**
 * Whether the arms were counted in the proportion that the plan says (sample ratio mismatch): Pearson's chi-square.
 * `counts`: one whole number an arm; `weights`: the planned split in the same order, in any unit (1:1, 0.5:0.5, hours).
 * Source: Pearson (1900), Phil. Mag. 50:157-175; as a guard of experiments: Fabijan et al. (2019), KDD, 2156-2164.
 */
export function sampleRatio(
  counts: readonly number[],
  weights: readonly number[],
): Result<SampleRatio, SampleRatioFault> {
  if (counts.length < 2 || counts.length !== weights.length || weights.some((weight) => !(weight > 0))) {
    return fail("split-unknown", `${counts.length} arms with the weights ${weights.join(" : ")}: no split.`);
  }
  if (!counts.every(isCount)) return fail("not-a-count", `Not all of ${counts.join(", ")} are counts.`);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return fail("nothing-counted", "Nobody was counted in any arm.");
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const chiSquare = counts.reduce((sum, count, arm) => {
    const planned = (all * (weights[arm] ?? 0)) / whole;
    return sum + (count - planned) ** 2 / planned;
  }, 0);
  const degreesOfFreedom = counts.length - 1;
  const pValue = chiSquareAbove(chiSquare, degreesOfFreedom);
  return succeed({ chiSquare, degreesOfFreedom, pValue, mismatch: pValue < SAMPLE_RATIO_ALPHA });
}

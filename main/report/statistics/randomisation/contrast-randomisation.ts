import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "../fit/design.ts";
import { type DesignRefusal, leastSquares } from "../fit/least-squares.ts";
import { dot } from "../vector.ts";
import { type RandomisationRefusal, shareAtLeast } from "./randomisation-test.ts";

/** Weights this near to each other give one estimate, whatever the outcome. */
const weightTolerance = 1e-9;

/** An exact randomisation test of a contrast of several arms. */
export interface ContrastRandomisation {
  readonly estimate: number;
  /** Share of plans whose contrast is at least as far from zero, the drawn one included. */
  readonly pValue: number;
  readonly assignments: number;
  /** Share of plans that give the drawn plan's estimate or its opposite whatever is sold: no p can be smaller. */
  readonly smallestPossibleP: number;
}

/**
 * Exact randomisation test of a contrast between several arms, under the sharp null that no arm changes anything;
 * statistic: the absolute contrast of least-squares coefficients. There is no interval: with three arms a shift of one
 * says nothing of the others.
 *
 * `plans`: the terms of every plan that might have been drawn, **the drawn plan first** (a sample may stand for all).
 * Errors as `randomisationTest`.
 */
export function contrastRandomisation(of: {
  readonly outcome: readonly number[];
  readonly effects: readonly (readonly string[])[];
  readonly plans: readonly Readonly<Record<string, readonly number[]>>[];
  readonly contrast: Contrast;
}): Result<ContrastRandomisation, RandomisationRefusal> {
  const weights = planWeights({ ...of, rowCount: of.outcome.length });
  return weights.ok ? randomisationBy(weights.value, of.outcome) : weights;
}

/**
 * One weight a row for every plan: its contrast's estimate is their sum of products with any outcome. Worked out once,
 * they serve every outcome of one design (`randomisationBy`), as simulations need.
 * Errors: `no-rows`; `not-identified` (under some plan the contrast cannot be told apart from the fixed effects).
 */
export function planWeights(of: {
  readonly rowCount: number;
  readonly effects: readonly (readonly string[])[];
  readonly plans: readonly Readonly<Record<string, readonly number[]>>[];
  readonly contrast: Contrast;
}): Result<readonly Float64Array[], DesignRefusal> {
  const nothing = Array.from({ length: of.rowCount }, () => 0);
  const weights: Float64Array[] = [];
  for (const terms of of.plans) {
    const fit = leastSquares({ design: { terms, effects: of.effects }, outcome: nothing });
    if (!fit.ok) return fit;
    weights.push(fit.value.weights(of.contrast));
  }
  return succeed(weights);
}

/** The randomisation test of an outcome by weights of all plans, the drawn plan's first. Errors: `one-plan`, `not-finite`. */
export function randomisationBy(
  weights: readonly Float64Array[],
  outcome: readonly number[],
): Result<ContrastRandomisation, "one-plan" | "not-finite"> {
  const drawn = weights[0];
  if (drawn === undefined || weights.length < 2) {
    return fail("one-plan", "Nothing was drawn: with a single possible plan there is no randomisation test.");
  }
  if (!outcome.every(Number.isFinite)) return fail("not-finite", "An outcome is not a finite number.");
  const estimates = weights.map((plan) => dot(plan, outcome));
  const estimate = estimates[0] ?? 0;
  return succeed({
    estimate,
    pValue: shareAtLeast(estimates, estimate),
    assignments: estimates.length,
    smallestPossibleP: weights.filter((plan) => sameUpToSign(plan, drawn)).length / weights.length,
  });
}

function sameUpToSign(one: Float64Array, other: Float64Array): boolean {
  const sign = Math.sign(dot(one, other));
  return one.every((weight, row) => Math.abs(weight - sign * (other[row] ?? 0)) <= weightTolerance);
}

import { type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "../fit/design.ts";
import { dot } from "../vector.ts";
import { heldEffects, type PlanTerms, planCombination, withoutEffects } from "./plan-estimates.ts";
import { type RandomisationRefusal, refuseTest, shareAtLeast } from "./randomisation-test.ts";

/** Plans whose weights agree to this share give one estimate, whatever the outcome. */
const sameShare = 1e-9;

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
  readonly plans: readonly PlanTerms[];
  readonly contrast: Contrast;
}): Result<ContrastRandomisation, RandomisationRefusal> {
  const refused = refuseTest(of.outcome, of.plans.length);
  if (refused !== undefined) return refused;
  const held = heldEffects(of.effects, of.outcome.length);
  const outcome = withoutEffects(held, of.outcome);
  const estimates: number[] = [];
  let drawn: { readonly weights: Float64Array; readonly variance: number } | undefined;
  let same = 0;
  for (const terms of of.plans) {
    const combination = planCombination(held, terms, of.contrast);
    if (!combination.ok) return combination;
    const { factors, variance } = combination.value;
    drawn ??= { weights: withoutEffects(held, factors), variance };
    estimates.push(dot(factors, outcome));
    const overlap = Math.abs(dot(factors, drawn.weights));
    const alike = Math.abs(variance - drawn.variance) <= sameShare * drawn.variance;
    if (alike && overlap >= (1 - sameShare) * drawn.variance) same++;
  }
  const estimate = estimates[0] ?? 0;
  return succeed({
    estimate,
    pValue: shareAtLeast(estimates, estimate),
    assignments: estimates.length,
    smallestPossibleP: same / estimates.length,
  });
}

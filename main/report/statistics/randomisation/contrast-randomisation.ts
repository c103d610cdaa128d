import { fail, type Result, succeed } from "../../../base/result.ts";
import { type Contrast, designColumns } from "../fit/design.ts";
import { leastSquares } from "../fit/least-squares.ts";
import { orthonormalBasis, residualOn } from "../fit/orthonormal-basis.ts";
import { type RandomisationRefusal, shareAtLeast } from "./randomisation-test.ts";

/** An exact randomisation test of a contrast of several arms. */
export interface ContrastRandomisation {
  readonly estimate: number;
  /** Share of plans whose contrast is at least as far from zero, the drawn one included. */
  readonly pValue: number;
  readonly assignments: number;
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
  if (of.plans.length < 2) {
    return fail("one-plan", "Nothing was drawn: with a single possible plan there is no randomisation test.");
  }
  if (of.outcome.length === 0) return fail("no-rows", "There is nothing to test: no row was handed in.");
  if (!of.outcome.every(Number.isFinite)) return fail("not-finite", "An outcome is not a finite number.");
  const held = designColumns({ terms: {}, effects: of.effects }, of.outcome.length);
  const { basis } = orthonormalBasis(held.map((column) => column.values));
  const outcomeRest = [...residualOn(basis, of.outcome).rest];
  const estimates: number[] = [];
  for (const terms of of.plans) {
    const rests = Object.entries(terms).map(
      ([name, values]) => [name, [...residualOn(basis, values).rest]] as const,
    );
    const fit = leastSquares({
      design: { terms: Object.fromEntries(rests), effects: [] },
      outcome: outcomeRest,
    });
    if (!fit.ok) return fit;
    estimates.push(fit.value.estimate(of.contrast));
  }
  const estimate = estimates[0] ?? 0;
  return succeed({ estimate, pValue: shareAtLeast(estimates, estimate), assignments: estimates.length });
}

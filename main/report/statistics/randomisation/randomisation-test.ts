import { fail, type Result, succeed } from "../../../base/result.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";
import { tieTolerance } from "../tie-tolerance.ts";
import { dot } from "../vector.ts";
import { heldEffects, planCombination, withoutEffects } from "./plan-estimates.ts";
import { randomisationInterval } from "./randomisation-interval.ts";

/** An exact randomisation test of one treatment. */
export interface RandomisationTest {
  readonly estimate: number;
  /** Share of plans whose estimate is at least as far from zero as the drawn plan's, the drawn one included. */
  readonly pValue: number;
  /** Plans that were gone through. */
  readonly assignments: number;
  /** The smallest p that any outcome could have had with these plans: above alpha, no verdict is possible. */
  readonly smallestPossibleP: number;
  /** Constant effects that the test does not reject; a side may be unbounded. */
  readonly interval: Interval;
}

/** Why there is no randomisation test. */
export type RandomisationRefusal = "no-rows" | "not-finite" | "not-identified" | "one-plan";

/**
 * Exact randomisation test (Fisher 1935; interval by inversion, Rosenbaum 2002 ch. 2) of one treatment, by its
 * least-squares coefficient with the fixed effects held constant.
 *
 * `plans`: one treatment column (one number a row) for every plan that might have been drawn, **the drawn plan first**.
 * If the plans are a sample (with the drawn one added), the p value is the usual (1 + hits) / (1 + draws).
 *
 * Errors: `no-rows`; `not-finite`; `one-plan` (nothing else could have been drawn); `not-identified` (under some plan
 * the treatment cannot be told apart from the fixed effects).
 */
export function randomisationTest(of: {
  readonly outcome: readonly number[];
  readonly effects: readonly (readonly string[])[];
  readonly plans: readonly (readonly number[])[];
  readonly level?: number;
}): Result<RandomisationTest, RandomisationRefusal> {
  const { plans, level = USUAL_LEVEL } = of;
  const refused = refuseTest(of.outcome, plans.length);
  if (refused !== undefined) return refused;
  const held = heldEffects(of.effects, of.outcome.length);
  const outcome = withoutEffects(held, of.outcome);
  const drawn = withoutEffects(held, plans[0] ?? []);
  const effects: number[] = [];
  const overlaps: number[] = [];
  for (const treatment of plans) {
    const combination = planCombination(held, { treatment }, { treatment: 1 });
    if (!combination.ok) return combination;
    effects.push(dot(combination.value.factors, outcome));
    overlaps.push(dot(combination.value.factors, drawn));
  }
  const estimate = effects[0] ?? 0;
  return succeed({
    estimate,
    pValue: shareAtLeast(effects, estimate),
    assignments: plans.length,
    smallestPossibleP: shareAtLeast(overlaps, 1),
    interval: { level, ...randomisationInterval({ effects, overlaps, alpha: alphaOf(level) }) },
  });
}

/** Share of values at least as far from zero as the observed one, ties counted. */
export function shareAtLeast(values: readonly number[], observed: number): number {
  const hits = values.filter((value) => Math.abs(value) >= Math.abs(observed) - tieTolerance).length;
  return hits / values.length;
}

/** What no randomisation test can do without: rows, numbers, and another plan. */
export function refuseTest(outcome: readonly number[], planCount: number) {
  if (outcome.length === 0) return fail("no-rows", "There is nothing to test: no row was handed in.");
  if (!outcome.every(Number.isFinite)) return fail("not-finite", "An outcome is not a finite number.");
  if (planCount > 1) return undefined;
  return fail("one-plan", "Nothing was drawn: with a single possible plan there is no randomisation test.");
}

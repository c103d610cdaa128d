import { fail, type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { mean, squaredDeviations } from "../vector.ts";

/** Why two groups cannot be compared. */
export type TwoSampleRefusal = "too-few-values" | "not-finite" | "no-variation";

interface TwoSamples {
  /** One number a site: its change, in units of the outcome. */
  readonly treated: readonly number[];
  readonly control: readonly number[];
  readonly level?: number;
}

/**
 * Student's two-sample t: mean of treated minus mean of control, one pooled variance, n₁ + n₂ − 2 degrees of freedom.
 * Errors: `too-few-values` (an empty group, or fewer than three values in all), `not-finite`, `no-variation`.
 */
export function pooledT(of: TwoSamples): Result<TEstimate, TwoSampleRefusal> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const refused = refuse(of, treated.length > 0 && control.length > 0 && treated.length + control.length > 2);
  if (refused !== undefined) return refused;
  const degreesOfFreedom = treated.length + control.length - 2;
  const variance = (squaredDeviations(treated) + squaredDeviations(control)) / degreesOfFreedom;
  const standardError = Math.sqrt(variance * (1 / treated.length + 1 / control.length));
  return estimateOf(of, standardError, degreesOfFreedom, level);
}

/**
 * Welch's two-sample t: each group its own variance, Welch-Satterthwaite degrees of freedom.
 * Errors: `too-few-values` (a group with fewer than two), `not-finite`, `no-variation`.
 */
export function welchT(of: TwoSamples): Result<TEstimate, TwoSampleRefusal> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const refused = refuse(of, treated.length > 1 && control.length > 1);
  if (refused !== undefined) return refused;
  const first = squaredDeviations(treated) / (treated.length - 1) / treated.length;
  const second = squaredDeviations(control) / (control.length - 1) / control.length;
  const degreesOfFreedom =
    (first + second) ** 2 / (first ** 2 / (treated.length - 1) + second ** 2 / (control.length - 1));
  return estimateOf(of, Math.sqrt(first + second), degreesOfFreedom, level);
}

function refuse({ treated, control }: TwoSamples, enough: boolean) {
  if (!enough) {
    return fail(
      "too-few-values",
      `${treated.length} against ${control.length} values are too few to compare.`,
    );
  }
  if ([...treated, ...control].every(Number.isFinite)) return undefined;
  return fail("not-finite", "A value is not a finite number.");
}

function estimateOf(
  { treated, control }: TwoSamples,
  standardError: number,
  degreesOfFreedom: number,
  level: number,
): Result<TEstimate, TwoSampleRefusal> {
  const estimate = mean(treated) - mean(control);
  const scale = Math.max(...[...treated, ...control].map(Math.abs));
  if (!(standardError > 1e-12 * scale)) {
    return fail("no-variation", "The values of each group are all alike: there is no noise to compare with.");
  }
  return succeed(tEstimate({ estimate, standardError, degreesOfFreedom, level }));
}

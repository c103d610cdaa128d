import { fail, type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TwoSampleRefusal, welchT } from "../sites/two-sample-t.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { mean, squaredDeviations } from "../vector.ts";

/**
 * Difference of two means as a share of the control's (0.013 is 1.3 % more); standard error by the delta method, degrees
 * of freedom as Welch's. `treated`, `control`: one number a unit. Source: Deng, Knoblich & Lu (2018), KDD, 233-242.
 * Errors: as welchT's, and `zero-base` (the control's mean is 0: nothing can be told as a share of it).
 */
export function relativeDifference(of: {
  readonly treated: readonly number[];
  readonly control: readonly number[];
  readonly level?: number;
}): Result<TEstimate, TwoSampleRefusal | "zero-base"> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const absolute = welchT(of);
  if (!absolute.ok) return absolute;
  const [above, base] = [mean(treated), mean(control)];
  if (base === 0) return fail("zero-base", "The control's mean is 0: there is no share of it.");
  const variance = varianceOfMean(treated) / base ** 2 + (varianceOfMean(control) * above ** 2) / base ** 4;
  return succeed(
    tEstimate({
      estimate: (above - base) / base,
      standardError: Math.sqrt(variance),
      degreesOfFreedom: absolute.value.degreesOfFreedom,
      level,
    }),
  );
}

function varianceOfMean(values: readonly number[]): number {
  return squaredDeviations(values) / (values.length - 1) / values.length;
}

import { fail, type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { mean, squaredDeviations } from "../vector.ts";

/**
 * Student's t of paired differences: their mean against zero, n − 1 degrees of freedom.
 * Errors: `too-few-values` (fewer than two), `not-finite`, `no-variation` (all alike).
 */
export function pairedT(of: {
  readonly differences: readonly number[];
  readonly level?: number;
}): Result<TEstimate, "too-few-values" | "not-finite" | "no-variation"> {
  const { differences, level = USUAL_LEVEL } = of;
  const count = differences.length;
  if (count < 2) return fail("too-few-values", `${count} pairs are too few: two at least.`);
  if (!differences.every(Number.isFinite)) return fail("not-finite", "A difference is not a finite number.");
  const standardError = Math.sqrt(squaredDeviations(differences) / (count - 1) / count);
  if (!(standardError > 1e-12 * Math.max(...differences.map(Math.abs)))) {
    return fail("no-variation", "All pairs differ by the same: there is no noise to compare with.");
  }
  return succeed(
    tEstimate({ estimate: mean(differences), standardError, degreesOfFreedom: count - 1, level }),
  );
}

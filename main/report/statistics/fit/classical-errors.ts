import { type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { dot } from "../vector.ts";
import type { Contrast } from "./design.ts";
import type { LeastSquaresFit } from "./least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "./residual-variation.ts";

/**
 * Textbook inference for one contrast: equal, independent noise; t with N − K degrees of freedom.
 * With repeated measures of one site it promises too much: shown for comparison only.
 * Errors: `saturated`, `no-variation`.
 */
export function classicalErrors(of: {
  readonly fit: LeastSquaresFit;
  readonly contrast: Contrast;
  readonly level?: number;
}): Result<TEstimate, VariationRefusal> {
  const { fit, contrast, level = USUAL_LEVEL } = of;
  const saturated = refuseSaturated(fit);
  if (saturated !== undefined) return saturated;
  const weights = fit.weights(contrast);
  const variance = dot(fit.residuals, fit.residuals) / fit.degreesOfFreedom;
  const standardError = Math.sqrt(variance * dot(weights, weights));
  const still = refuseNoVariation(fit, weights, standardError);
  if (still !== undefined) return still;
  return succeed(
    tEstimate({
      estimate: fit.estimate(contrast),
      standardError,
      degreesOfFreedom: fit.degreesOfFreedom,
      level,
    }),
  );
}

import { type Result, succeed } from "../../../base/result.ts";
import { heteroskedasticityRobust } from "../fit/heteroskedasticity-robust.ts";
import type { DesignRefusal } from "../fit/least-squares.ts";
import type { VariationRefusal } from "../fit/residual-variation.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { adjustedFit, EFFECT } from "./adjusted-fit.ts";
import type { BaselineArms, BaselineRefusal } from "./baseline-arms.ts";

/**
 * Difference of two means, treated − control, held at the mean baseline with a slope for each arm, HC2 standard error and
 * t with n − 4 degrees of freedom: never less precise than the plain difference with many units, and right however
 * baseline and outcome hang together. In units of the outcome. Source: Lin (2013), Annals of Applied Statistics
 * 7:295-318. Errors: as BaselineRefusal, leastSquares and heteroskedasticityRobust say.
 */
export function linAdjusted(
  of: BaselineArms & { readonly level?: number },
): Result<TEstimate, BaselineRefusal | DesignRefusal | VariationRefusal | "leverage-one"> {
  const fit = adjustedFit({ ...of, interacted: true });
  if (!fit.ok) return fit;
  const robust = heteroskedasticityRobust({ fit: fit.value, contrast: EFFECT, kind: "HC2" });
  if (!robust.ok) return robust;
  return succeed(
    tEstimate({
      estimate: fit.value.estimate(EFFECT),
      standardError: robust.value,
      degreesOfFreedom: fit.value.degreesOfFreedom,
      level: of.level ?? USUAL_LEVEL,
    }),
  );
}

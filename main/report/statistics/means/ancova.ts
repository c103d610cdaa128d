import { type Result, succeed } from "../../../base/result.ts";
import { classicalErrors } from "../fit/classical-errors.ts";
import { heteroskedasticityRobust } from "../fit/heteroskedasticity-robust.ts";
import type { DesignRefusal } from "../fit/least-squares.ts";
import type { VariationRefusal } from "../fit/residual-variation.ts";
import type { TEstimate } from "../t-estimate.ts";
import { adjustedFit, EFFECT } from "./adjusted-fit.ts";
import type { BaselineArms, BaselineRefusal } from "./baseline-arms.ts";

/** A difference of two means at one baseline, in the outcome's unit. */
export interface Ancova extends TEstimate {
  /** Standard error that allows each unit its own variance (HC2). */
  readonly robustStandardError: number;
}

/**
 * Difference of two means, treated − control, held at one baseline: outcome on arm and baseline with one slope, in units
 * of the outcome, t with n − 3 degrees of freedom. Source: Fisher (1932), Statistical Methods for Research Workers, 49.1;
 * HC2: MacKinnon & White (1985). Errors: as BaselineRefusal, leastSquares and heteroskedasticityRobust say.
 */
export function ancova(
  of: BaselineArms & { readonly level?: number },
): Result<Ancova, BaselineRefusal | DesignRefusal | VariationRefusal | "leverage-one"> {
  const fit = adjustedFit({ ...of, interacted: false });
  if (!fit.ok) return fit;
  const classical = classicalErrors({ ...of, fit: fit.value, contrast: EFFECT });
  if (!classical.ok) return classical;
  const robust = heteroskedasticityRobust({ fit: fit.value, contrast: EFFECT, kind: "HC2" });
  if (!robust.ok) return robust;
  return succeed({ ...classical.value, robustStandardError: robust.value });
}

import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "./design.ts";
import type { LeastSquaresFit } from "./least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "./residual-variation.ts";

/**
 * Standard error of a contrast for one series whose noise is correlated over `lagsMax` rows (Newey & West 1987,
 * Bartlett weights 1 − lag/(lagsMax + 1)), times N/(N−K); rows in the order of time. Units of the outcome.
 * Errors: `saturated`, `no-variation`, `too-many-lags` (not fewer than rows).
 */
export function neweyWest(of: {
  readonly fit: LeastSquaresFit;
  readonly contrast: Contrast;
  readonly lagsMax: number;
}): Result<number, VariationRefusal | "too-many-lags"> {
  const { fit, contrast, lagsMax } = of;
  if (lagsMax >= fit.rowCount) {
    return fail("too-many-lags", `${lagsMax} lags need more than ${fit.rowCount} rows.`);
  }
  const saturated = refuseSaturated(fit);
  if (saturated !== undefined) return saturated;
  const weights = fit.weights(contrast);
  const pulls = weights.map((weight, row) => weight * (fit.residuals[row] ?? 0));
  let variance = 0;
  for (let lag = 0; lag <= lagsMax; lag++) {
    let covariance = 0;
    for (let row = lag; row < pulls.length; row++) covariance += (pulls[row] ?? 0) * (pulls[row - lag] ?? 0);
    variance += (lag === 0 ? 1 : 2) * (1 - lag / (lagsMax + 1)) * covariance;
  }
  const standardError = Math.sqrt((Math.max(variance, 0) * fit.rowCount) / fit.degreesOfFreedom);
  return refuseNoVariation(fit, weights, standardError) ?? succeed(standardError);
}

import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "./design.ts";
import type { LeastSquaresFit } from "./least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "./residual-variation.ts";

/** HC0 White; HC1 times N/(N−K); HC2 residuals over √(1−h); HC3 residuals over (1−h). */
export type HeteroskedasticityKind = "HC0" | "HC1" | "HC2" | "HC3";

/** A row with a leverage this near to 1 is fitted exactly: HC2 and HC3 do not exist. */
const leverageMax = 1 - 1e-10;

/**
 * Standard error of a contrast that allows each row its own variance (White 1980; MacKinnon & White 1985), in units
 * of the outcome. Rows must be independent: for panels use `clusterRobust`.
 * Errors: `saturated`, `no-variation`, `leverage-one` (HC2, HC3 with a row that has a column of its own).
 */
export function heteroskedasticityRobust(of: {
  readonly fit: LeastSquaresFit;
  readonly contrast: Contrast;
  readonly kind: HeteroskedasticityKind;
}): Result<number, VariationRefusal | "leverage-one"> {
  const { fit, contrast, kind } = of;
  const saturated = refuseSaturated(fit);
  if (saturated !== undefined) return saturated;
  const weights = fit.weights(contrast);
  let sum = 0;
  for (const [row, weight] of weights.entries()) {
    const leverage = fit.basis.reduce((total, direction) => total + (direction[row] ?? 0) ** 2, 0);
    if (leverage > leverageMax && (kind === "HC2" || kind === "HC3")) {
      return fail(
        "leverage-one",
        `Row ${row + 1} alone decides a coefficient: ${kind} does not exist for it.`,
      );
    }
    sum += (weight * (fit.residuals[row] ?? 0)) ** 2 / discount(kind, leverage);
  }
  const standardError = Math.sqrt(sum * (kind === "HC1" ? fit.rowCount / fit.degreesOfFreedom : 1));
  return refuseNoVariation(fit, weights, standardError) ?? succeed(standardError);
}

function discount(kind: HeteroskedasticityKind, leverage: number): number {
  switch (kind) {
    case "HC0":
    case "HC1":
      return 1;
    case "HC2":
      return 1 - leverage;
    case "HC3":
      return (1 - leverage) ** 2;
  }
}

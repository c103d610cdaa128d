import { type Failure, fail } from "../../../base/result.ts";
import { dot } from "../vector.ts";
import type { LeastSquaresFit } from "./least-squares.ts";

/** Below this share of what the outcome's spread would give, a standard error is rounding noise. */
const noiseShare = 1e-10;

/** Refused: the design leaves nothing over to judge by. */
export type VariationRefusal = "saturated" | "no-variation";

/** `saturated`: as many columns as rows, so that residuals are zero by construction. */
export function refuseSaturated(fit: LeastSquaresFit): Failure<"saturated"> | undefined {
  if (fit.degreesOfFreedom > 0) return undefined;
  return fail(
    "saturated",
    `The design has ${fit.columnCount} columns for ${fit.rowCount} rows: nothing is left to estimate noise from.`,
  );
}

/**
 * `no-variation`: the standard error is zero up to rounding, as it is where sites are fitted perfectly;
 * printing it would claim infinite significance.
 */
export function refuseNoVariation(
  fit: LeastSquaresFit,
  weights: Float64Array,
  standardError: number,
): Failure<"no-variation"> | undefined {
  const scale = Math.sqrt(
    dot(weights, weights) * (dot(fit.fitted, fit.fitted) + dot(fit.residuals, fit.residuals)),
  );
  if (standardError > noiseShare * scale) return undefined;
  return fail(
    "no-variation",
    "The standard error is zero up to rounding: the outcome does not vary beyond what the design fits by construction.",
  );
}

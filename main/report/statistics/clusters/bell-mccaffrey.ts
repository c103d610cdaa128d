import type { Contrast } from "../fit/design.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { addScaled, dot } from "../vector.ts";
import { pick } from "./clusters.ts";
import type { LeverageBlock } from "./leverage-block.ts";

/** A contrast's weights in one cluster after the CR2 adjustment, and their coordinates in the fit's basis. */
export interface AdjustedWeights {
  readonly rows: readonly number[];
  readonly weights: Float64Array;
  readonly coordinates: Float64Array;
}

/**
 * CR2 standard error (Bell & McCaffrey 2002) and Satterthwaite degrees of freedom under an identity working
 * covariance (Pustejovsky & Tipton 2018, as clubSandwich). `blocks`: one for each cluster.
 */
export function bellMcCaffrey(
  fit: LeastSquaresFit,
  contrast: Contrast,
  blocks: readonly LeverageBlock[],
): { readonly standardError: number; readonly degreesOfFreedom: number } {
  const weights = fit.weights(contrast);
  const adjusted = blocks.map((block) => adjustedWeights(fit, block, weights));
  const variance = adjusted.reduce((sum, part) => sum + residualPull(fit, part) ** 2, 0);
  let trace = 0;
  let squares = 0;
  for (const one of adjusted) {
    for (const other of adjusted) {
      const covariance = pullCovariance(one, other);
      if (one === other) trace += covariance;
      squares += covariance ** 2;
    }
  }
  return { standardError: Math.sqrt(variance), degreesOfFreedom: trace ** 2 / squares };
}

/**
 * A contrast's weights in one cluster times (I − H_gg)^(−1/2), pseudo-inverted where the cluster's own level makes
 * I − H_gg singular. `weights`: one a row of the whole panel.
 */
export function adjustedWeights(
  fit: LeastSquaresFit,
  { cluster, parts }: LeverageBlock,
  weights: Float64Array,
): AdjustedWeights {
  const own = pick(weights, cluster.rows);
  const adjusted = Float64Array.from(own);
  for (const { leverage, exact, direction } of parts) {
    const stretch = exact ? 0 : 1 / Math.sqrt(1 - leverage);
    addScaled(adjusted, (stretch - 1) * dot(direction, own), direction);
  }
  return {
    rows: cluster.rows,
    weights: adjusted,
    coordinates: Float64Array.from(fit.basis, (direction) => dot(pick(direction, cluster.rows), adjusted)),
  };
}

/** What a cluster's residuals add to the contrast by its adjusted weights. */
export function residualPull(fit: LeastSquaresFit, { rows, weights }: AdjustedWeights): number {
  return dot(weights, pick(fit.residuals, rows));
}

/** Covariance of two clusters' adjusted pulls under independent noise of variance 1. */
export function pullCovariance(one: AdjustedWeights, other: AdjustedWeights): number {
  const shared = one.rows === other.rows ? dot(one.weights, other.weights) : 0;
  return shared - dot(one.coordinates, other.coordinates);
}

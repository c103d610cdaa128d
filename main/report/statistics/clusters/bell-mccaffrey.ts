import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Contrast } from "../fit/design.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { addScaled, dot } from "../vector.ts";
import { type Cluster, pick } from "./clusters.ts";

/** Eigenvalues of H and of I − H below this are zero up to rounding; where I − H has none, no residual is left. */
const eigenvalueMin = 1e-10;

/** A contrast's weights in one cluster after the CR2 adjustment, and their coordinates in the fit's basis. */
export interface AdjustedWeights {
  readonly rows: readonly number[];
  readonly weights: Float64Array;
  readonly coordinates: Float64Array;
}

/**
 * CR2 standard error (Bell & McCaffrey 2002) and Satterthwaite degrees of freedom under an identity working
 * covariance (Pustejovsky & Tipton 2018, as clubSandwich): each cluster's weights are multiplied by (I − H_gg)^(−1/2),
 * pseudo-inverted where the cluster's own level makes I − H_gg singular.
 */
export function bellMcCaffrey(
  fit: LeastSquaresFit,
  contrast: Contrast,
  clusters: readonly Cluster[],
): { readonly standardError: number; readonly degreesOfFreedom: number } {
  const weights = fit.weights(contrast);
  const adjusted = clusters.map((cluster) =>
    adjustedWeights(fit, adjustment(fit, cluster), cluster, weights),
  );
  const variance = adjusted.reduce(
    (sum, part) => sum + dot(part.weights, pick(fit.residuals, part.rows)) ** 2,
    0,
  );
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

/** Multiplies one cluster's weights (one a row of the cluster) by (I − H_gg)^(−1/2). */
export type Adjustment = (weights: Float64Array) => Float64Array;

/**
 * The adjustment of one cluster. H_gg = Q Qᵀ, where Q holds the cluster's rows of the fit's basis: the eigenvectors of
 * the smaller one of Q Qᵀ and Qᵀ Q are enough, so that a cluster of 500 days costs no more than its columns.
 */
export function adjustment(fit: LeastSquaresFit, { rows }: Cluster): Adjustment {
  const parts = new Matrix(fit.basis.map((direction) => [...pick(direction, rows)]));
  const byRows = rows.length <= fit.basis.length;
  const gram = byRows ? parts.transpose().mmul(parts) : parts.mmul(parts.transpose());
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const across = byRows ? eigenvectorMatrix : parts.transpose().mmul(eigenvectorMatrix);
  const steps = realEigenvalues.map(
    (leverage) => (byRows ? 1 : 1 / leverage) * (inverseRoot(1 - leverage) - 1),
  );
  return (weights) => {
    const adjusted = Float64Array.from(weights);
    for (const [index, leverage] of realEigenvalues.entries()) {
      if (leverage < eigenvalueMin) continue;
      const direction = across.getColumn(index);
      addScaled(adjusted, (steps[index] ?? 0) * dot(direction, weights), direction);
    }
    return adjusted;
  };
}

function inverseRoot(value: number): number {
  return value > eigenvalueMin ? 1 / Math.sqrt(value) : 0;
}

/** A contrast's weights of one cluster after its adjustment. `weights`: one a row of the whole panel. */
export function adjustedWeights(
  fit: LeastSquaresFit,
  adjust: Adjustment,
  { rows }: Cluster,
  weights: Float64Array,
): AdjustedWeights {
  const adjusted = adjust(pick(weights, rows));
  return {
    rows,
    weights: adjusted,
    coordinates: Float64Array.from(fit.basis, (direction) => dot(pick(direction, rows), adjusted)),
  };
}

/** Covariance of two clusters' adjusted pulls under independent noise of variance 1. */
export function pullCovariance(one: AdjustedWeights, other: AdjustedWeights): number {
  const shared = one.rows === other.rows ? dot(one.weights, other.weights) : 0;
  return shared - dot(one.coordinates, other.coordinates);
}

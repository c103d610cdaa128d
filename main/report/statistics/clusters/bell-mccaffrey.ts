import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Contrast } from "../fit/design.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { dot } from "../vector.ts";
import { type Cluster, pick } from "./clusters.ts";

/** Eigenvalues of I − H below this are zero up to rounding: that direction is fitted exactly and adds no residual. */
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

/** (I − H_gg)^(−1/2) of one cluster, symmetric, rows × rows. */
export function adjustment(fit: LeastSquaresFit, cluster: Cluster): Matrix {
  const size = cluster.rows.length;
  const left = Matrix.eye(size);
  for (const direction of fit.basis) {
    const part = pick(direction, cluster.rows);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        left.set(row, column, left.get(row, column) - (part[row] ?? 0) * (part[column] ?? 0));
      }
    }
  }
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(left, { assumeSymmetric: true });
  const roots = realEigenvalues.map((value) => (value > eigenvalueMin ? 1 / Math.sqrt(value) : 0));
  return eigenvectorMatrix.mmul(Matrix.diag(roots)).mmul(eigenvectorMatrix.transpose());
}

/** A contrast's weights of one cluster times its adjustment. `weights`: one a row of the whole panel. */
export function adjustedWeights(
  fit: LeastSquaresFit,
  by: Matrix,
  cluster: Cluster,
  weights: Float64Array,
): AdjustedWeights {
  const turned = by.mmul(Matrix.columnVector(pick(weights, cluster.rows))).getColumn(0);
  const adjusted = Float64Array.from(turned);
  return {
    rows: cluster.rows,
    weights: adjusted,
    coordinates: Float64Array.from(fit.basis, (direction) => dot(pick(direction, cluster.rows), adjusted)),
  };
}

/** Covariance of two clusters' adjusted pulls under independent noise of variance 1. */
export function pullCovariance(one: AdjustedWeights, other: AdjustedWeights): number {
  const shared = one.rows === other.rows ? dot(one.weights, other.weights) : 0;
  return shared - dot(one.coordinates, other.coordinates);
}

import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { type Failure, fail } from "../../../base/result.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { dot } from "../vector.ts";
import { type Cluster, pick } from "./clusters.ts";

/** Leverages this near to 0 or 1 are that up to rounding. */
const leverageTolerance = 1e-10;
/** Share of a contrast's weights that may lie, by rounding, where a cluster is fitted exactly. */
const weightTolerance = 1e-7;

/** What the fit does within one cluster: H_gg by its eigenvectors, those without leverage left out. */
export interface LeverageBlock {
  readonly cluster: Cluster;
  readonly parts: readonly {
    /** In (0, 1]; 1 where the fit follows the cluster exactly, as a level of its own makes it. */
    readonly leverage: number;
    readonly exact: boolean;
    /** Unit vector, one number a row of the cluster. */
    readonly direction: Float64Array;
  }[];
}

/**
 * Eigenvectors of H_gg = Q Qᵀ, where Q holds the cluster's rows of the fit's basis. The smaller one of Q Qᵀ and Qᵀ Q is
 * enough, so that a cluster of 500 days costs no more than the design's columns.
 */
export function leverageBlock(fit: LeastSquaresFit, cluster: Cluster): LeverageBlock {
  const { rows } = cluster;
  const part = new Matrix(fit.basis.map((direction) => [...pick(direction, rows)]));
  const byRows = rows.length <= fit.basis.length;
  const gram = byRows ? part.transpose().mmul(part) : part.mmul(part.transpose());
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const across = byRows ? eigenvectorMatrix : part.transpose().mmul(eigenvectorMatrix);
  const parts = realEigenvalues.flatMap((leverage, index) => {
    if (leverage < leverageTolerance) return [];
    const direction = Float64Array.from(across.getColumn(index));
    const length = Math.sqrt(dot(direction, direction));
    return {
      leverage,
      exact: leverage > 1 - leverageTolerance,
      direction: direction.map((value) => value / length),
    };
  });
  return { cluster, parts };
}

/**
 * `one-cluster-decides`: without one cluster the contrast could not be estimated, so that its noise cannot be either.
 * It is so exactly where the contrast's weights reach into a direction in which the fit follows that cluster exactly.
 */
export function refuseDecisiveCluster(
  blocks: readonly LeverageBlock[],
  weights: Float64Array,
): Failure<"one-cluster-decides"> | undefined {
  const reach = weightTolerance * Math.sqrt(dot(weights, weights));
  const decisive = blocks.find(({ cluster, parts }) => {
    const own = pick(weights, cluster.rows);
    return parts.some(({ exact, direction }) => exact && Math.abs(dot(direction, own)) > reach);
  });
  if (decisive === undefined) return undefined;
  return fail(
    "one-cluster-decides",
    `Without ${decisive.cluster.label} the effect cannot be estimated: what one site does cannot be told from chance.`,
  );
}

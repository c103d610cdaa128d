import type { Contrast } from "../fit/design.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { dot } from "../vector.ts";
import { type Cluster, pick } from "./clusters.ts";

/** Two statistics this near count as a tie, so that rounding never moves a p value. */
const tieTolerance = 1e-9;

/**
 * All that a wild bootstrap draw needs, by cluster. Restricted residuals are the full fit's plus a shift along the
 * contrast's weights; both parts are kept, so that any null value can be tested without another fit.
 */
export interface ClusterPulls {
  /** Pull of each cluster's residuals on the contrast. */
  readonly data: readonly number[];
  /** The same of the shift, for a distance of 1 between estimate and null value. */
  readonly shift: readonly number[];
  /** How cluster h's residuals, refitted, come back into cluster g's pull: rows g, columns h. */
  readonly dataBack: readonly Float64Array[];
  readonly shiftBack: readonly Float64Array[];
}

/** The pulls of every cluster on a contrast. */
export function clusterPulls(
  fit: LeastSquaresFit,
  contrast: Contrast,
  clusters: readonly Cluster[],
): ClusterPulls {
  const weights = fit.weights(contrast);
  const size = dot(weights, weights);
  const shift = weights.map((weight) => weight / size);
  const onBasis = (values: Float64Array): readonly Float64Array[] =>
    clusters.map(({ rows }) =>
      Float64Array.from(fit.basis, (direction) => dot(pick(direction, rows), pick(values, rows))),
    );
  const own = onBasis(weights);
  const back = (values: Float64Array): readonly Float64Array[] => {
    const others = onBasis(values);
    return own.map((mine) => Float64Array.from(others, (other) => dot(mine, other)));
  };
  const pull = (values: Float64Array): readonly number[] =>
    clusters.map(({ rows }) => dot(pick(weights, rows), pick(values, rows)));
  return {
    data: pull(fit.residuals),
    shift: pull(shift),
    dataBack: back(fit.residuals),
    shiftBack: back(shift),
  };
}

/** One of each pair of opposite sign vectors: the other gives the same |t|. 2^(count−1) vectors, all ones first. */
export function signVectors(count: number): readonly Int8Array[] {
  return Array.from({ length: 2 ** (count - 1) }, (_, code) =>
    Int8Array.from({ length: count }, (__, cluster) => (((code >> cluster) & 1) === 1 ? -1 : 1)),
  );
}

/** How many sign vectors give a |t| at least as large as the one observed, the null being `distance` away. */
export function countAtLeastAsExtreme(
  pulls: ClusterPulls,
  signs: readonly Int8Array[],
  distance: number,
  root: number,
  observed: number,
): number {
  const own = pulls.data.map((pull, cluster) => pull + distance * (pulls.shift[cluster] ?? 0));
  const back = pulls.dataBack.map((row, cluster) =>
    row.map((value, other) => value + distance * (pulls.shiftBack[cluster]?.[other] ?? 0)),
  );
  let count = 0;
  for (const vector of signs) {
    let moved = 0;
    let squares = 0;
    for (const [cluster, pull] of own.entries()) {
      const signed = (vector[cluster] ?? 0) * pull;
      moved += signed;
      squares += (signed - dot(back[cluster] ?? [], vector)) ** 2;
    }
    if (Math.abs(moved) >= (observed - tieTolerance) * root * Math.sqrt(squares)) count++;
  }
  return count;
}

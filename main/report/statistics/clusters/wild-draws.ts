import type { Contrast } from "../fit/design.ts";
import type { LeastSquaresFit } from "../fit/least-squares.ts";
import { tieTolerance } from "../tie-tolerance.ts";
import { dot } from "../vector.ts";
import { type Cluster, pick } from "./clusters.ts";

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

/**
 * How many sign vectors give a |t| at least as large as the one observed, the null value being `distance` away from the
 * estimate; of two opposite vectors, which give the same |t|, one is looked at: 2^(G−1) in all. Neighbours differ by one
 * sign (Gray's code), so that each costs G steps and not G².
 */
export function countAtLeastAsExtreme(
  pulls: ClusterPulls,
  {
    distance,
    root,
    observed,
  }: { readonly distance: number; readonly root: number; readonly observed: number },
): number {
  const size = pulls.data.length;
  const own = Float64Array.from(pulls.data, (pull, cluster) => pull + distance * (pulls.shift[cluster] ?? 0));
  /** Column by column: what cluster h's sign does to every pull. */
  const back = new Float64Array(size * size);
  const moved = new Float64Array(size);
  const signs = new Int8Array(size).fill(1);
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      const step = (pulls.dataBack[to]?.[from] ?? 0) + distance * (pulls.shiftBack[to]?.[from] ?? 0);
      back[from * size + to] = step;
      moved[to] = (moved[to] ?? 0) + step;
    }
  }
  const reach = (observed - tieTolerance) * root;
  let count = 0;
  for (let code = 0; code < 2 ** (size - 1); code++) {
    if (code > 0) flip(signs, moved, back, Math.log2(code & -code));
    let sum = 0;
    let squares = 0;
    for (let cluster = 0; cluster < size; cluster++) {
      const signed = (signs[cluster] ?? 0) * (own[cluster] ?? 0);
      sum += signed;
      squares += (signed - (moved[cluster] ?? 0)) ** 2;
    }
    if (Math.abs(sum) >= reach * Math.sqrt(squares)) count++;
  }
  return count;
}

function flip(signs: Int8Array, moved: Float64Array, back: Float64Array, cluster: number): void {
  const size = signs.length;
  const sign = -(signs[cluster] ?? 0);
  signs[cluster] = sign;
  for (let to = 0; to < size; to++) {
    moved[to] = (moved[to] ?? 0) + 2 * sign * (back[cluster * size + to] ?? 0);
  }
}

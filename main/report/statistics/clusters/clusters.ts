import { type Failure, fail } from "../../../base/result.ts";
import { rowsByLabel } from "../fit/design.ts";

/** With fewer clusters a cluster-robust standard error is meaningless: with two it is zero up to rounding. */
export const clustersMin = 3;

/** One cluster: its label and the rows that belong to it. */
export interface Cluster {
  readonly label: string;
  readonly rows: readonly number[];
}

/** Rows by cluster, in the order in which clusters first appear. `clusterOf`: one label a row. */
export function clustersOf(clusterOf: readonly string[]): readonly Cluster[] {
  return [...rowsByLabel(clusterOf)].map(([label, rows]) => ({ label, rows }));
}

/** `too-few-clusters`: fewer than three. */
export function refuseFewClusters(count: number): Failure<"too-few-clusters"> | undefined {
  if (count >= clustersMin) return undefined;
  return fail(
    "too-few-clusters",
    `${count === 1 ? "One site has" : `${count} sites have`} no between-site standard error: with two sites it is zero by ` +
      `construction and would report infinite significance; at least ${clustersMin} sites are needed.`,
  );
}

/** The entries of some rows, in the rows' order. */
export function pick(values: ArrayLike<number>, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? 0);
}

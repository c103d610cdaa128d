import {
  type ClusteredPanel,
  type ClusterKind,
  clusterRobust,
} from "../statistics/clusters/cluster-robust.ts";
import { clustersOf } from "../statistics/clusters/clusters.ts";
import { classicalErrors } from "../statistics/fit/classical-errors.ts";
import type { Contrast } from "../statistics/fit/design.ts";
import { leastSquares } from "../statistics/fit/least-squares.ts";
import type { Interval } from "../statistics/interval.ts";
import type { RandomisationTest } from "../statistics/randomisation/randomisation-test.ts";
import type { TEstimate } from "../statistics/t-estimate.ts";
import { whenKnown } from "./golden-sales.ts";

/** An end of an interval as golden files write it: "-inf" and "+inf" where there is none. */
export function bound(value: number): number | "-inf" | "+inf" {
  if (value === Infinity) return "+inf";
  return value === -Infinity ? "-inf" : value;
}

/** An interval's ends as `ci_lo` and `ci_hi`. */
export function ends({ lower, upper }: Interval) {
  return { ci_lo: bound(lower), ci_hi: bound(upper) };
}

/** All that Student's t says, without the estimate. */
export function tWords(of: TEstimate) {
  return { se: of.standardError, df: of.degreesOfFreedom, t: of.t, p: of.pValue, ...ends(of.interval) };
}

/** One contrast of a panel by one kind of cluster-robust inference. CR0 has no t: it is a part of CR1. */
export function clusterWords(panel: ClusteredPanel & { readonly contrast: Contrast }, kind: ClusterKind) {
  return whenKnown(clusterRobust({ ...panel, kind }), (robust) =>
    kind === "CR0" ? { se: robust.standardError } : tWords(robust),
  );
}

/** One contrast of a panel by every kind of inference that golden files hold. */
export function panelWords(panel: ClusteredPanel & { readonly contrast: Contrast }) {
  return whenKnown(leastSquares(panel), (fit) => ({
    estimate: fit.estimate(panel.contrast),
    n: fit.rowCount,
    k: fit.columnCount,
    clusters: clustersOf(panel.clusterOf).length,
    classical: whenKnown(classicalErrors({ fit, contrast: panel.contrast }), tWords),
    CR0: clusterWords(panel, "CR0"),
    CR1: clusterWords(panel, "CR1"),
    CR2: clusterWords(panel, "CR2"),
    CV3: clusterWords(panel, "CV3"),
  }));
}

/** A randomisation test as golden files write it. */
export function randomisationWords(test: RandomisationTest) {
  return {
    estimate: test.estimate,
    p: test.pValue,
    assignments: test.assignments,
    min_p_possible: test.smallestPossibleP,
    ...ends(test.interval),
    level: test.interval.level,
  };
}

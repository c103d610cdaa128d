import { type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "../fit/design.ts";
import { type DesignRefusal, leastSquares } from "../fit/least-squares.ts";
import type { ClusteredPanel } from "./cluster-robust.ts";
import { clustersOf } from "./clusters.ts";

/** The estimate without one cluster, or why there is none: then this cluster alone decides. */
export interface LeftOut {
  readonly cluster: string;
  readonly estimate: Result<number, DesignRefusal>;
}

/** The contrast's estimate without each cluster in turn, clusters in the order in which they first appear. */
export function leaveOneOut(of: ClusteredPanel & { readonly contrast: Contrast }): readonly LeftOut[] {
  return clustersOf(of.clusterOf).map(({ label }) => {
    const fit = leastSquares(without(of, label));
    return { cluster: label, estimate: fit.ok ? succeed(fit.value.estimate(of.contrast)) : fit };
  });
}

/** The panel without one cluster. */
export function without(panel: ClusteredPanel, cluster: string): ClusteredPanel {
  const stays = (_: unknown, row: number): boolean => panel.clusterOf[row] !== cluster;
  const terms = Object.entries(panel.design.terms).map(
    ([name, values]) => [name, values.filter(stays)] as const,
  );
  return {
    design: {
      terms: Object.fromEntries(terms),
      effects: panel.design.effects.map((labels) => labels.filter(stays)),
    },
    outcome: panel.outcome.filter(stays),
    clusterOf: panel.clusterOf.filter(stays),
  };
}

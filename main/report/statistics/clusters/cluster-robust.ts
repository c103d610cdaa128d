import { assert } from "../../../base/assert.ts";
import { type Result, succeed } from "../../../base/result.ts";
import type { Contrast, Design } from "../fit/design.ts";
import { type DesignRefusal, type LeastSquaresFit, leastSquares } from "../fit/least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "../fit/residual-variation.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { dot } from "../vector.ts";
import { bellMcCaffrey } from "./bell-mccaffrey.ts";
import { clustersOf, pick, refuseFewClusters } from "./clusters.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { type LeverageBlock, leverageBlock, refuseDecisiveCluster } from "./leverage-block.ts";

/**
 * CR0: Liang & Zeger (1986), right with many clusters only. CR1: times G/(G−1) · (N−1)/(N−K), t(G−1), as Stata does.
 * CR2: Bell & McCaffrey (2002) with Satterthwaite degrees of freedom (Pustejovsky & Tipton 2018): the one to report.
 * CV3: leave-one-cluster-out jackknife, (G−1)/G, centred at the full estimate, t(G−1) (MacKinnon, Nielsen & Webb
 * 2023): the cautious one.
 */
export type ClusterKind = "CR0" | "CR1" | "CR2" | "CV3";

/** Why there is no cluster-robust inference. */
export type ClusterRefusal = DesignRefusal | VariationRefusal | "too-few-clusters" | "one-cluster-decides";

/** A panel whose rows of one cluster (site) belong together. All lists: one entry a row. */
export interface ClusteredPanel {
  readonly design: Design;
  readonly outcome: readonly number[];
  readonly clusterOf: readonly string[];
}

/**
 * Inference for one contrast where rows of one cluster may depend on each other.
 * Errors: those of `leastSquares`; `saturated`; `too-few-clusters` (fewer than three); `no-variation`;
 * `one-cluster-decides` (without one cluster the effect cannot be estimated; the message names it).
 */
export function clusterRobust(
  of: ClusteredPanel & { readonly contrast: Contrast; readonly kind: ClusterKind; readonly level?: number },
): Result<TEstimate, ClusterRefusal> {
  const clusters = clustersOf(of.clusterOf);
  const few = refuseFewClusters(clusters.length);
  if (few !== undefined) return few;
  const fitted = leastSquares(of);
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const saturated = refuseSaturated(fit);
  if (saturated !== undefined) return saturated;
  const weights = fit.weights(of.contrast);
  const blocks = clusters.map((cluster) => leverageBlock(fit, cluster));
  const decisive = refuseDecisiveCluster(blocks, weights);
  if (decisive !== undefined) return decisive;
  const { standardError, degreesOfFreedom } = spreadOf(of, fit, blocks);
  const still = refuseNoVariation(fit, weights, standardError);
  if (still !== undefined) return still;
  return succeed(
    tEstimate({
      estimate: fit.estimate(of.contrast),
      standardError,
      degreesOfFreedom,
      level: of.level ?? USUAL_LEVEL,
    }),
  );
}

interface Spread {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

function spreadOf(
  of: ClusteredPanel & { readonly contrast: Contrast; readonly kind: ClusterKind },
  fit: LeastSquaresFit,
  blocks: readonly LeverageBlock[],
): Spread {
  const degreesOfFreedom = blocks.length - 1;
  switch (of.kind) {
    case "CR0":
      return { standardError: sandwich(fit, of.contrast, blocks), degreesOfFreedom };
    case "CR1": {
      const root = Math.sqrt(smallSampleFactor(fit, blocks.length));
      return { standardError: sandwich(fit, of.contrast, blocks) * root, degreesOfFreedom };
    }
    case "CR2":
      return bellMcCaffrey(fit, of.contrast, blocks);
    case "CV3":
      return { standardError: jackknife(of, fit), degreesOfFreedom };
  }
}

/** CR1's factor on the variance: G/(G−1) · (N−1)/(N−K). */
export function smallSampleFactor(fit: LeastSquaresFit, clusterCount: number): number {
  return ((clusterCount / (clusterCount - 1)) * (fit.rowCount - 1)) / fit.degreesOfFreedom;
}

function sandwich(fit: LeastSquaresFit, contrast: Contrast, blocks: readonly LeverageBlock[]): number {
  const weights = fit.weights(contrast);
  const pulls = blocks.map(({ cluster: { rows } }) => dot(pick(weights, rows), pick(fit.residuals, rows)));
  return Math.sqrt(dot(pulls, pulls));
}

function jackknife(of: ClusteredPanel & { readonly contrast: Contrast }, fit: LeastSquaresFit): number {
  const full = fit.estimate(of.contrast);
  const moves = leaveOneOut(of).map(({ cluster, estimate }) => {
    assert(estimate.ok, `the effect is identified without ${cluster}`);
    return estimate.value - full;
  });
  return Math.sqrt(((moves.length - 1) / moves.length) * dot(moves, moves));
}

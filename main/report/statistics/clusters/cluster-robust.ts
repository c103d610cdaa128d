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

/** What is asked of a panel. `level` is the interval's, 0.95 unless told. */
export interface ClusterQuestion {
  readonly contrast: Contrast;
  readonly kind: ClusterKind;
  readonly level?: number;
}

/** A panel fitted once, for any number of contrasts. */
export interface ClusterFit {
  readonly panel: ClusteredPanel;
  readonly fit: LeastSquaresFit;
  readonly blocks: readonly LeverageBlock[];
}

/**
 * Inference for one contrast where rows of one cluster may depend on each other.
 * Errors: those of `clusterFit` and of `clusterInference`.
 */
export function clusterRobust(of: ClusteredPanel & ClusterQuestion): Result<TEstimate, ClusterRefusal> {
  const fitted = clusterFit(of);
  return fitted.ok ? clusterInference(fitted.value, of) : fitted;
}

/** Fits a panel. Errors: those of `leastSquares`; `too-few-clusters` (fewer than three); `saturated`. */
export function clusterFit(panel: ClusteredPanel): Result<ClusterFit, ClusterRefusal> {
  const clusters = clustersOf(panel.clusterOf);
  const few = refuseFewClusters(clusters.length);
  if (few !== undefined) return few;
  const fitted = leastSquares(panel);
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const blocks = clusters.map((cluster) => leverageBlock(fit, cluster));
  return refuseSaturated(fit) ?? succeed({ panel, fit, blocks });
}

/**
 * One contrast of a fitted panel. Errors: `one-cluster-decides` (without one cluster the effect cannot be estimated; the
 * message names it); `no-variation`.
 */
export function clusterInference(
  { panel, fit, blocks }: ClusterFit,
  { contrast, kind, level = USUAL_LEVEL }: ClusterQuestion,
): Result<TEstimate, "one-cluster-decides" | "no-variation"> {
  const weights = fit.weights(contrast);
  const decisive = refuseDecisiveCluster(blocks, weights);
  if (decisive !== undefined) return decisive;
  const { standardError, degreesOfFreedom } = spreadOf({ ...panel, contrast, kind }, fit, blocks);
  const estimate = fit.estimate(contrast);
  return (
    refuseNoVariation(fit, weights, standardError) ??
    succeed(tEstimate({ estimate, standardError, degreesOfFreedom, level }))
  );
}

interface Spread {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

function spreadOf(
  of: ClusteredPanel & ClusterQuestion,
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

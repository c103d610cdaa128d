import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast, Design } from "../fit/design.ts";
import { type DesignRefusal, type LeastSquaresFit, leastSquares } from "../fit/least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "../fit/residual-variation.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { bellMcCaffrey } from "./bell-mccaffrey.ts";
import { type Cluster, clustersOf, refuseFewClusters } from "./clusters.ts";
import { leaveOneOut } from "./leave-one-out.ts";

/**
 * CR0: Liang & Zeger (1986), normal-size sample. CR1: times G/(G−1) · (N−1)/(N−K), t(G−1), as Stata does.
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
 * `one-cluster-decides` (CV3: without one cluster the effect cannot be estimated; the message names it).
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
  const spread = spreadOf(of, fit, clusters);
  if (!spread.ok) return spread;
  const { standardError, degreesOfFreedom } = spread.value;
  const still = refuseNoVariation(fit, fit.weights(of.contrast), standardError);
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
  clusters: readonly Cluster[],
): Result<Spread, "one-cluster-decides"> {
  const count = clusters.length;
  const degreesOfFreedom = count - 1;
  switch (of.kind) {
    case "CR0":
      return succeed({ standardError: sandwich(fit, of.contrast, clusters), degreesOfFreedom });
    case "CR1": {
      const factor = smallSampleFactor(fit, count);
      return succeed({
        standardError: sandwich(fit, of.contrast, clusters) * Math.sqrt(factor),
        degreesOfFreedom,
      });
    }
    case "CR2":
      return succeed(bellMcCaffrey(fit, of.contrast, clusters));
    case "CV3": {
      const jackknifed = jackknife(of, fit);
      return jackknifed.ok ? succeed({ standardError: jackknifed.value, degreesOfFreedom }) : jackknifed;
    }
  }
}

/** CR1's factor on the variance: G/(G−1) · (N−1)/(N−K). */
export function smallSampleFactor(fit: LeastSquaresFit, clusterCount: number): number {
  return ((clusterCount / (clusterCount - 1)) * (fit.rowCount - 1)) / fit.degreesOfFreedom;
}

function sandwich(fit: LeastSquaresFit, contrast: Contrast, clusters: readonly Cluster[]): number {
  const weights = fit.weights(contrast);
  let sum = 0;
  for (const { rows } of clusters) {
    sum += rows.reduce((pull, row) => pull + (weights[row] ?? 0) * (fit.residuals[row] ?? 0), 0) ** 2;
  }
  return Math.sqrt(sum);
}

function jackknife(
  of: ClusteredPanel & { readonly contrast: Contrast },
  fit: LeastSquaresFit,
): Result<number, "one-cluster-decides"> {
  const full = fit.estimate(of.contrast);
  const parts = leaveOneOut(of);
  let sum = 0;
  for (const { cluster, estimate } of parts) {
    if (!estimate.ok) {
      const why = `Without ${cluster} the effect cannot be estimated: ${estimate.message}`;
      return fail("one-cluster-decides", why);
    }
    sum += (estimate.value - full) ** 2;
  }
  return succeed(Math.sqrt(((parts.length - 1) / parts.length) * sum));
}

import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Contrast } from "../fit/design.ts";
import { type DesignRefusal, leastSquares } from "../fit/least-squares.ts";
import { refuseNoVariation, refuseSaturated, type VariationRefusal } from "../fit/residual-variation.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";
import { type ClusteredPanel, smallSampleFactor } from "./cluster-robust.ts";
import { clustersOf, refuseFewClusters } from "./clusters.ts";
import { intervalAround } from "./interval-around.ts";
import { clusterPulls, countAtLeastAsExtreme } from "./wild-draws.ts";

/** All sign vectors are gone through: 2^16 are 65 536. */
export const wildClustersMax = 16;

/** A restricted wild cluster bootstrap-t. */
export interface WildBootstrap {
  readonly estimate: number;
  /** CR1 t statistic of the data. */
  readonly t: number;
  /** Symmetric; a whole number of draws over all draws. */
  readonly pValue: number;
  /** Sign vectors gone through: 2^G, all of them; nothing is random. */
  readonly draws: number;
  /** All values that the test does not reject; a side may be unbounded. */
  readonly interval: Interval;
}

/**
 * Restricted wild cluster bootstrap-t (Cameron, Gelbach & Miller 2008), Rademacher signs, every one of the 2^G sign
 * vectors, CR1 t, symmetric p; interval by inversion (MacKinnon 2015). With G clusters no p below 2 / 2^G exists:
 * under six clusters the test cannot reject at 5 % and the 95 % interval is the whole line.
 *
 * Errors: those of `leastSquares`; `saturated`; `too-few-clusters`; `too-many-clusters` (over 16); `no-variation`.
 */
export function wildBootstrap(
  of: ClusteredPanel & { readonly contrast: Contrast; readonly level?: number },
): Result<WildBootstrap, DesignRefusal | VariationRefusal | "too-few-clusters" | "too-many-clusters"> {
  const { contrast, level = USUAL_LEVEL } = of;
  const clusters = clustersOf(of.clusterOf);
  const few = refuseFewClusters(clusters.length);
  if (few !== undefined) return few;
  if (clusters.length > wildClustersMax) {
    return fail(
      "too-many-clusters",
      `All sign vectors of ${clusters.length} sites are too many to go through.`,
    );
  }
  const fitted = leastSquares(of);
  if (!fitted.ok) return fitted;
  const fit = fitted.value;
  const saturated = refuseSaturated(fit);
  if (saturated !== undefined) return saturated;
  const estimate = fit.estimate(contrast);
  const pulls = clusterPulls(fit, contrast, clusters);
  const root = Math.sqrt(smallSampleFactor(fit, clusters.length));
  const standardError = root * Math.sqrt(pulls.data.reduce((sum, pull) => sum + pull ** 2, 0));
  const still = refuseNoVariation(fit, fit.weights(contrast), standardError);
  if (still !== undefined) return still;
  const vectors = 2 ** (clusters.length - 1);
  const pAt = (nullValue: number): number => {
    const distance = estimate - nullValue;
    const observed = Math.abs(distance / standardError);
    return countAtLeastAsExtreme(pulls, { distance, root, observed }) / vectors;
  };
  return succeed({
    estimate,
    t: estimate / standardError,
    pValue: pAt(0),
    draws: 2 ** clusters.length,
    interval: {
      level,
      ...intervalAround({
        estimate,
        step: standardError,
        smallest: 1 / vectors,
        alpha: alphaOf(level),
        pAt,
      }),
    },
  });
}

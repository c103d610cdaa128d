import { type Failure, fail, type Result, succeed } from "../../../base/result.ts";
import { type Cluster, clustersOf, pick, refuseFewClusters } from "../clusters/clusters.ts";
import type { Contrast } from "../fit/design.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { dot } from "../vector.ts";
import type { PoissonFit } from "./poisson-pseudo-likelihood.ts";

/** Why there is no inference for a Poisson fit. */
export type PoissonClusteredRefusal = "too-few-clusters" | "one-cluster-decides" | "no-variation";

/**
 * Inference for a contrast of a Poisson fit where rows of one site may depend on each other: sandwich by cluster,
 * factor G/(G−1), t(G−1). `clusterOf`: one label a row of the *whole* input, rows of empty levels included.
 * With few sites it is a little too sure of itself: a check beside the log ratio's CR2, not the verdict.
 * Errors: `too-few-clusters` (fewer than three with any used row), `one-cluster-decides` (without one the contrast could
 * not be estimated; the message names it), `no-variation`.
 */
export function poissonClustered(of: {
  readonly fit: PoissonFit;
  readonly clusterOf: readonly string[];
  readonly contrast: Contrast;
  readonly level?: number;
}): Result<TEstimate, PoissonClusteredRefusal> {
  const { fit, contrast, level = USUAL_LEVEL } = of;
  const clusters = clustersOf(fit.rows.map((row) => of.clusterOf[row] ?? ""));
  const refused = refuseFewClusters(clusters.length) ?? refuseDecisive(fit, clusters, contrast);
  if (refused !== undefined) return refused;
  const weights = fit.weights(contrast);
  const pulls = clusters.map(({ rows }) => dot(pick(weights, rows), pick(fit.residuals, rows)));
  const degreesOfFreedom = clusters.length - 1;
  const standardError = Math.sqrt((dot(pulls, pulls) * clusters.length) / degreesOfFreedom);
  if (!(standardError > 1e-10)) {
    return fail(
      "no-variation",
      "The standard error is zero up to rounding: the design fits every site exactly.",
    );
  }
  return succeed(tEstimate({ estimate: fit.estimate(contrast), standardError, degreesOfFreedom, level }));
}

/** If each half of the clusters is enough for the contrast, none decides; only else each one is left out in turn. */
function refuseDecisive(
  fit: PoissonFit,
  clusters: readonly Cluster[],
  contrast: Contrast,
): Failure<"one-cluster-decides"> | undefined {
  const estimable = (some: readonly Cluster[]): boolean =>
    fit.estimableFrom(
      some.flatMap(({ rows }) => rows),
      contrast,
    );
  const half = (first: boolean) => clusters.filter((_, index) => index < clusters.length / 2 === first);
  if (estimable(half(true)) && estimable(half(false))) return undefined;
  const decisive = clusters.find((cluster) => !estimable(clusters.filter((other) => other !== cluster)));
  if (decisive === undefined) return undefined;
  return fail(
    "one-cluster-decides",
    `Without ${decisive.label} the effect cannot be estimated: what one site does cannot be told from chance.`,
  );
}

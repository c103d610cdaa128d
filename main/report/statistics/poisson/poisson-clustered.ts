import { fail, type Result, succeed } from "../../../base/result.ts";
import { clustersOf, refuseFewClusters } from "../clusters/clusters.ts";
import type { Contrast } from "../fit/design.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import type { PoissonFit } from "./poisson-pseudo-likelihood.ts";

/**
 * Inference for a contrast of a Poisson fit where rows of one site may depend on each other: sandwich by cluster,
 * factor G/(G−1), t(G−1). `clusterOf`: one label a row of the *whole* input, rows of empty levels included.
 * With few sites it is a little too sure of itself: a check beside the log ratio's CR2, not the verdict.
 * Errors: `too-few-clusters` (fewer than three with any used row), `no-variation`.
 */
export function poissonClustered(of: {
  readonly fit: PoissonFit;
  readonly clusterOf: readonly string[];
  readonly contrast: Contrast;
  readonly level?: number;
}): Result<TEstimate, "too-few-clusters" | "no-variation"> {
  const { fit, contrast, level = USUAL_LEVEL } = of;
  const clusters = clustersOf(fit.rows.map((row) => of.clusterOf[row] ?? ""));
  const few = refuseFewClusters(clusters.length);
  if (few !== undefined) return few;
  const weights = fit.weights(contrast);
  let sum = 0;
  for (const { rows } of clusters) {
    sum += rows.reduce((pull, row) => pull + (weights[row] ?? 0) * (fit.residuals[row] ?? 0), 0) ** 2;
  }
  const degreesOfFreedom = clusters.length - 1;
  const standardError = Math.sqrt((sum * clusters.length) / degreesOfFreedom);
  if (!(standardError > 1e-10)) {
    return fail(
      "no-variation",
      "The standard error is zero up to rounding: the design fits every site exactly.",
    );
  }
  return succeed(tEstimate({ estimate: fit.estimate(contrast), standardError, degreesOfFreedom, level }));
}

import type { Contrast } from "../statistics/fit/design.ts";
import { poissonClustered } from "../statistics/poisson/poisson-clustered.ts";
import type { PoissonFit } from "../statistics/poisson/poisson-pseudo-likelihood.ts";
import { type GoldenSale, whenKnown } from "./golden-sales.ts";

/** Terms of the triple difference: what an arm does to the advertised products beyond the whole site. */
export function advertisedTerms(sales: readonly GoldenSale[]) {
  const during = (arm: string): readonly number[] =>
    sales.map((sale) => Number(sale.arm === arm && sale.role === "advertised"));
  return { flyer: during("flyer"), mirror: during("mirror") };
}

/** A contrast of a Poisson fit as golden files write it. */
export function poissonWords(fit: PoissonFit, clusterOf: readonly string[], contrast: Contrast) {
  return whenKnown(poissonClustered({ fit, clusterOf, contrast }), (found) => ({
    estimate: found.estimate,
    lift: Math.expm1(found.estimate),
    se_cluster_store: found.standardError,
    df: found.degreesOfFreedom,
    t: found.t,
    p: found.pValue,
    lift_ci_lo: Math.expm1(found.interval.lower),
    lift_ci_hi: Math.expm1(found.interval.upper),
  }));
}

/** The levels that were taken out, by the effects' names in golden files. */
export function droppedWords(fit: PoissonFit, effectNames: readonly string[]) {
  return fit.dropped.map(({ effect, labels }) => ({
    effect: effectNames[effect] ?? "",
    groups: [...labels].toSorted(),
  }));
}

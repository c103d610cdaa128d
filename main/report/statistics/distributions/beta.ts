import cdf from "@stdlib/stats-base-dists-beta-cdf";
import quantile from "@stdlib/stats-base-dists-beta-quantile";

/** Share of a beta distribution below x, x in [0, 1], both shapes above 0. */
export function betaBelow(x: number, alpha: number, beta: number): number {
  return cdf(x, alpha, beta);
}

/** The x in [0, 1] with this share of a beta distribution below it. */
export function betaQuantile(share: number, alpha: number, beta: number): number {
  return quantile(share, alpha, beta);
}

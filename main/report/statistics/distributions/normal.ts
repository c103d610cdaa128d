import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** Height of the standard normal density at z. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Share of the standard normal below z, accurate (1e-13 relative) far into the left tail. */
export function normalBelow(z: number): number {
  return cdf(z, 0, 1);
}

/** Share of the standard normal above z, accurate far into the right tail. */
export function normalAbove(z: number): number {
  return cdf(-z, 0, 1);
}

/** p of a standard normal statistic on both sides. */
export function twoSidedNormal(z: number): number {
  return 2 * normalAbove(Math.abs(z));
}

/**
 * The z with this share below it; ±Infinity at 0 and 1, NaN outside [0, 1]. One step of Newton's follows the library's
 * approximation, which is off by 5e-7 at a share of 1e-15.
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  const z: number = quantile(share, 0, 1);
  const density = normalDensity(z);
  return density > 0 ? z - (normalBelow(z) - share) / density : z;
}

/** The z that leaves half of `alpha` above it: 1.96 at 0.05. */
export function normalCritical(alpha: number): number {
  return -normalQuantile(alpha / 2);
}

import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/** Share of the standard normal below z; relative accuracy 1e-13 down to 1e-300 (Φ by the complementary error function). */
export function normalBelow(z: number): number {
  return cdf(z, 0, 1);
}

/** Share of the standard normal above z, as accurate in the far tail as normalBelow. */
export function normalAbove(z: number): number {
  return cdf(-z, 0, 1);
}

/** p of a standard normal statistic on both sides. */
export function twoSidedNormal(z: number): number {
  return 2 * normalAbove(Math.abs(z));
}

/** The z with this share below it; ±Infinity at 0 and 1, NaN outside [0, 1]. */
export function normalQuantile(share: number): number {
  return quantile(share, 0, 1);
}

/** The z that leaves (1 − level) / 2 above it: 1.96 at a level of 0.95. */
export function normalCritical(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

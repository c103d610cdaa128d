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

/** Below this share the library's quantile loses digits (5e-7 at 1e-15) and ends in −Infinity (1e-58). */
const FAR_TAIL = 1e-4;

/** Newton's steps in the far tail, each doubling the digits. */
const TAIL_STEPS = 6;

/** The z with this share below it; ±Infinity at 0 and 1, NaN outside [0, 1]. */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (!(share > 0) || share >= FAR_TAIL) return quantile(share, 0, 1);
  // Newton's way on the logarithm of the share, from where the tail's first term would put z.
  const square = -2 * Math.log(share);
  let z = -Math.sqrt(square - Math.log(2 * Math.PI * square));
  for (let step = 0; step < TAIL_STEPS; step++) {
    const below = normalBelow(z);
    z -= (Math.log(below / share) * below) / normalDensity(z);
  }
  return z;
}

/** The z that leaves half of `alpha` above it: 1.96 at 0.05. */
export function normalCritical(alpha: number): number {
  return -normalQuantile(alpha / 2);
}

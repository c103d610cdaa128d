import cdf from "@stdlib/stats-base-dists-t-cdf";
import quantile from "@stdlib/stats-base-dists-t-quantile";

/** Share of Student's t below a value; the degrees of freedom may be any number above 0. */
export function studentTBelow(value: number, degreesOfFreedom: number): number {
  return cdf(value, degreesOfFreedom);
}

/** Share of Student's t above a value, accurate in the far tail. */
export function studentTAbove(value: number, degreesOfFreedom: number): number {
  return cdf(-value, degreesOfFreedom);
}

/** p of a t statistic on both sides. */
export function twoSidedT(t: number, degreesOfFreedom: number): number {
  return 2 * studentTAbove(Math.abs(t), degreesOfFreedom);
}

/** The t that leaves half of `alpha` above it: 2.228 at 0.05 with 10 degrees of freedom. */
export function studentTCritical(alpha: number, degreesOfFreedom: number): number {
  return -quantile(alpha / 2, degreesOfFreedom);
}

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

/** The t that leaves (1 − level) / 2 above it: 2.228 at a level of 0.95 with 10 degrees of freedom. */
export function studentTCritical(level: number, degreesOfFreedom: number): number {
  return -quantile((1 - level) / 2, degreesOfFreedom);
}

import { studentTCritical, twoSidedT } from "./distributions/student-t.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "./interval.ts";

/** An estimate with what Student's t says of it; unit of the outcome (log ratio, units, money). */
export interface TEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly t: number;
  /** Two-sided p of "the truth is 0". */
  readonly pValue: number;
  readonly interval: Interval;
}

/**
 * t statistic, two-sided p and interval of an estimate. The standard error must be above 0: whoever calls refuses a
 * spread of zero first, as nothing can be said from it.
 */
export function tEstimate(given: {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly level?: number;
}): TEstimate {
  const { estimate, standardError, degreesOfFreedom, level = USUAL_LEVEL } = given;
  const t = estimate / standardError;
  const reach = studentTCritical(alphaOf(level), degreesOfFreedom) * standardError;
  return {
    estimate,
    standardError,
    degreesOfFreedom,
    t,
    pValue: twoSidedT(t, degreesOfFreedom),
    interval: { level, lower: estimate - reach, upper: estimate + reach },
  };
}

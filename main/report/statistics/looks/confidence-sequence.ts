import { fail, type Result, succeed } from "../../../base/result.ts";
import { alphaOf, type Interval, USUAL_LEVEL } from "../interval.ts";

/** What may be told of an estimate at any moment, however often it was looked at before. */
export interface AnytimeEstimate {
  readonly estimate: number;
  readonly interval: Interval;
  /** At most 1; stays valid under any number of looks. */
  readonly pValue: number;
}

/** `no-spread`: a standard error not above 0; `too-few-values`: counts below 1. */
export type AnytimeRefusal = "no-spread" | "too-few-values";

/**
 * Asymptotic confidence sequence: an interval that may be looked at at any time. `count`: values so far, `tightestAt`:
 * the count at which it is to be tightest, both of the estimate's own units (visitors, days); `standardError` in the
 * estimate's unit. With r = √((−2 ln α + ln(1 − 2 ln α)) / tightestAt) the interval is ± standardError ·
 * √(2 (n r² + 1) / (n r²) · ln(√(n r² + 1) / α)). For hundreds of independent values, not for a handful of sites.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2021), arXiv:2103.06476.
 */
export function confidenceSequence(of: {
  readonly estimate: number;
  readonly standardError: number;
  readonly count: number;
  readonly tightestAt: number;
  readonly level?: number;
}): Result<AnytimeEstimate, AnytimeRefusal> {
  const { estimate, standardError, count, tightestAt, level = USUAL_LEVEL } = of;
  if (!(standardError > 0))
    return fail("no-spread", `A standard error of ${standardError} gives no interval.`);
  if (!(count >= 1 && tightestAt >= 1)) return fail("too-few-values", "A sequence needs one value at least.");
  const alpha = alphaOf(level);
  const logAlpha = Math.log(alpha);
  const grown = (count * (-2 * logAlpha + Math.log1p(-2 * logAlpha))) / tightestAt;
  const reach = standardError * Math.sqrt(((2 * (grown + 1)) / grown) * (Math.log(grown + 1) / 2 - logAlpha));
  const evidence = ((estimate / standardError) ** 2 * grown) / (2 * (grown + 1));
  return succeed({
    estimate,
    interval: { level, lower: estimate - reach, upper: estimate + reach },
    pValue: Math.min(1, Math.sqrt(grown + 1) * Math.exp(-evidence)),
  });
}

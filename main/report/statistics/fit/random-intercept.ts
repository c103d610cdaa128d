import { fail, type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { dot } from "../vector.ts";
import type { Contrast, Design } from "./design.ts";
import { leastOf } from "./least-of.ts";
import { type DesignRefusal, leastSquares } from "./least-squares.ts";
import { type WhitenedFit, whitenedFit } from "./whitened-fit.ts";

/** Ratios of between-site to within-site variance that are looked at, as powers of e. */
const logRatioRange = [-18, 18] as const;
/** Step of the second differences, relative to the ratio: the cube root of a double's precision, as usual. */
const stepShare = 1e-4;

/** A mixed fit with a random level of each site. */
export interface RandomIntercept {
  readonly effect: TEstimate;
  /** Between-site over within-site variance; 0 where sites differ no more than weeks do. */
  readonly varianceRatio: number;
}

/**
 * Linear mixed fit with a random intercept for each site, by REML (Patterson & Thompson 1971), Satterthwaite degrees of
 * freedom as lmerTest's (Kuznetsova, Brockhoff & Christensen 2017). `design` without the sites, which are random here.
 * A check of the fixed-effects answer, not the verdict: it assumes that sites' noise is equal and independent by week.
 *
 * Errors: those of `leastSquares`; `saturated`; `no-variation` (sites differ and their weeks do not).
 */
export function randomIntercept(of: {
  readonly design: Design;
  readonly outcome: readonly number[];
  readonly siteOf: readonly string[];
  readonly contrast: Contrast;
  readonly level?: number;
}): Result<RandomIntercept, DesignRefusal | "saturated" | "no-variation"> {
  const plain = leastSquares(of);
  if (!plain.ok) return plain;
  const free = plain.value.degreesOfFreedom;
  if (free <= 0)
    return fail("saturated", "The design has as many columns as rows: nothing is left for noise.");
  const at = (ratio: number): WhitenedFit => whitenedFit(of, ratio);
  /** REML's −2 log likelihood but for a constant, the noise's variance put at its best value. */
  const deviance = (ratio: number): number => {
    const fit = at(ratio);
    return fit.logDeterminants + free * Math.log(fit.residualSquares);
  };
  const [lowest, highest] = logRatioRange;
  const logRatio = leastOf((power) => deviance(Math.exp(power)), lowest, highest);
  if (logRatio > highest - 1 || !Number.isFinite(deviance(Math.exp(logRatio)))) {
    return fail("no-variation", "The weeks of a site do not vary beyond what the design fits.");
  }
  const varianceRatio =
    logRatio < lowest + 1 || deviance(0) <= deviance(Math.exp(logRatio)) ? 0 : Math.exp(logRatio);
  const fit = at(varianceRatio);
  if (!(fit.residualSquares > 1e-20 * dot(of.outcome, of.outcome))) {
    return fail("no-variation", "The weeks of a site do not vary beyond what the design fits.");
  }
  const variance = fit.residualSquares / free;
  const effect = tEstimate({
    estimate: fit.estimate(of.contrast),
    standardError: Math.sqrt(variance * fit.contrastVariance(of.contrast)),
    degreesOfFreedom:
      varianceRatio === 0 ? free : satterthwaite(at, varianceRatio, variance, free, of.contrast),
    level: of.level ?? USUAL_LEVEL,
  });
  return succeed({ effect, varianceRatio });
}

/** 2 v² / (gᵀ A g): v the contrast's variance, g its slope in both variances, A twice the inverse of REML's curvature. */
function satterthwaite(
  at: (ratio: number) => WhitenedFit,
  ratio: number,
  variance: number,
  free: number,
  contrast: Contrast,
): number {
  const step = ratio * stepShare;
  const [below, here, above] = [at(ratio - step), at(ratio), at(ratio + step)];
  const value = (fit: WhitenedFit): number => fit.logDeterminants + fit.residualSquares / variance;
  const curvature = (value(below) - 2 * value(here) + value(above)) / step ** 2;
  const cross = -(above.residualSquares - below.residualSquares) / (2 * step) / variance ** 2;
  const own = free / variance ** 2;
  const determinant = own * curvature - cross ** 2;
  const size = here.contrastVariance(contrast);
  const slope = (above.contrastVariance(contrast) - below.contrastVariance(contrast)) / (2 * step);
  const [first, second] = [size, variance * slope];
  const spread = (first ** 2 * curvature - 2 * first * second * cross + second ** 2 * own) / determinant;
  return (variance * size) ** 2 / spread;
}

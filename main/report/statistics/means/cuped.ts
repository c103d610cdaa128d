import { type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TwoSampleRefusal, welchT } from "../sites/two-sample-t.ts";
import type { TEstimate } from "../t-estimate.ts";
import { mean } from "../vector.ts";
import {
  type BaselineArms,
  type BaselineRefusal,
  type BaselineValue,
  refuseBaseline,
} from "./baseline-arms.ts";
import { covarianceOf } from "./covariance.ts";

/** A difference of two means with its baseline taken off, in the outcome's unit. */
export interface Cuped extends TEstimate {
  /** How much of a unit's baseline is taken off its outcome: Σ covariances / Σ variances within the arms. */
  readonly theta: number;
  /** The same over all units, arms disregarded: an effect on the treated blurs it; to compare with, not to use. */
  readonly thetaOverAll: number;
  /** 1 − (standard error with / without the baseline)²; 0.76 is as if there were four times the units. */
  readonly varianceReduction: number;
}

/**
 * Difference of two means, treated − control, after taking off what the baseline foretold (CUPED): Welch's t on
 * outcome − θ (baseline − mean baseline), in units of the outcome. Source: Deng, Xu, Kohavi & Walker (2013), WSDM,
 * 123-132; θ within arms as in GrowthBook. Errors: as BaselineRefusal and welchT say.
 */
export function cuped(
  of: BaselineArms & { readonly level?: number },
): Result<Cuped, BaselineRefusal | TwoSampleRefusal> {
  const { treated, control, level = USUAL_LEVEL } = of;
  const refused = refuseBaseline(of);
  if (refused) return refused;
  const all = [...treated, ...control];
  const [one, other, over] = [covarianceOf(treated), covarianceOf(control), covarianceOf(all)];
  const theta = (one.covariance + other.covariance) / (one.baselineVariance + other.baselineVariance);
  const centre = mean(all.map(({ baseline }) => baseline));
  const compare = (factor: number) => {
    const less = ({ outcome, baseline }: BaselineValue): number => outcome - factor * (baseline - centre);
    return welchT({ treated: treated.map(less), control: control.map(less), level });
  };
  const plain = compare(0);
  if (!plain.ok) return plain;
  const adjusted = compare(theta);
  if (!adjusted.ok) return adjusted;
  return succeed({
    ...adjusted.value,
    theta,
    thetaOverAll: over.covariance / over.baselineVariance,
    varianceReduction: 1 - (adjusted.value.standardError / plain.value.standardError) ** 2,
  });
}

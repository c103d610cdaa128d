import type { Result } from "../../../base/result.ts";
import { type DesignRefusal, type LeastSquaresFit, leastSquares } from "../fit/least-squares.ts";
import { mean } from "../vector.ts";
import { type BaselineArms, type BaselineRefusal, refuseBaseline } from "./baseline-arms.ts";

/** The term of the fit that is the effect: treated − control at the mean baseline. */
export const EFFECT = { treated: 1 };

/**
 * Least squares of the outcome on arm and centred baseline; with `interacted` each arm has a slope of its own. The
 * coefficient to read is EFFECT. Errors: as BaselineRefusal and leastSquares say.
 */
export function adjustedFit(
  of: BaselineArms & { readonly interacted: boolean },
): Result<LeastSquaresFit, BaselineRefusal | DesignRefusal> {
  const refused = refuseBaseline(of);
  if (refused) return refused;
  const all = [...of.treated, ...of.control];
  const arm = all.map((_, place) => (place < of.treated.length ? 1 : 0));
  const centre = mean(all.map(({ baseline }) => baseline));
  const baseline = all.map((value) => value.baseline - centre);
  const slopes = baseline.map((value, place) => value * (arm[place] ?? 0));
  const terms = { treated: arm, baseline, ...(of.interacted ? { slope: slopes } : {}) };
  return leastSquares({ design: { terms, effects: [] }, outcome: all.map(({ outcome }) => outcome) });
}

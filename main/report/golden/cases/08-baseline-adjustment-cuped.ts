import { ancova } from "../../statistics/means/ancova.ts";
import { cuped } from "../../statistics/means/cuped.ts";
import { linAdjusted } from "../../statistics/means/lin-adjusted.ts";
import { relativeDifference } from "../../statistics/means/relative-difference.ts";
import { welchT } from "../../statistics/sites/two-sample-t.ts";
import type { TEstimate } from "../../statistics/t-estimate.ts";
import type { GoldenCase } from "../golden-case.ts";
import { cell, numberCell, whenKnown } from "../golden-sales.ts";
import { ends } from "../golden-words.ts";

/** Case 08: randomised blocks with what they sold before. */
export const baselineAdjustment: GoldenCase = (rows) => {
  const arm = (mirror: boolean) =>
    rows
      .filter((row) => (cell(row, "arm") === "mirror") === mirror)
      .map((row) => ({ baseline: numberCell(row, "baseline"), outcome: numberCell(row, "sales") }));
  const arms = { treated: arm(true), control: arm(false) };
  const plain = {
    treated: arms.treated.map(({ outcome }) => outcome),
    control: arms.control.map(({ outcome }) => outcome),
  };
  return {
    unadjusted_welch: {
      ...whenKnown(welchT(plain), words),
      ...whenKnown(relativeDifference(plain), ({ estimate, standardError }) => ({
        relative: estimate,
        relative_se_delta: standardError,
      })),
    },
    cuped: whenKnown(cuped(arms), (found) => ({
      theta_within_arms: found.theta,
      theta_pooled_over_all: found.thetaOverAll,
      ...words(found),
      variance_reduction: found.varianceReduction,
    })),
    ancova: whenKnown(ancova(arms), (found) => ({ ...words(found), se_HC2: found.robustStandardError })),
    lin_interacted_HC2: whenKnown(linAdjusted(arms), words),
  };
};

function words({ estimate, standardError, degreesOfFreedom, pValue, interval }: TEstimate) {
  return { estimate, se: standardError, df: degreesOfFreedom, p: pValue, ...ends(interval) };
}

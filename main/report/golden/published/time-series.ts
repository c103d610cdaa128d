import {
  type PairedDay,
  timeBasedRegression,
} from "../../statistics/counterfactual/time-based-regression.ts";
import { studentTCritical } from "../../statistics/distributions/student-t.ts";
import { classicalErrors } from "../../statistics/fit/classical-errors.ts";
import { leastSquares } from "../../statistics/fit/least-squares.ts";
import { neweyWest } from "../../statistics/fit/newey-west.ts";
import type { GoldenRows } from "../golden-case.ts";
import { whenKnown } from "../golden-sales.ts";
import { numbers, type PublishedFiles, texts } from "./published-entry.ts";

/** Google's geo experiment by day: time-based regression, return on the ads' cost. */
export function googleTimeBased(files: PublishedFiles) {
  const rows = files("google_tbr_daily.csv");
  const [before, during] = ["0", "1"].map((period) => rows.filter((row) => row["period"] === period));
  if (before === undefined || during === undefined) throw new Error("no periods");
  const days = (of: GoldenRows): readonly PairedDay[] =>
    pairs(numbers(of, "treated_sales"), numbers(of, "control_sales"));
  const cost = numbers(during, "treated_cost").reduce((sum, value) => sum + value, 0);
  return whenKnown(timeBasedRegression({ before: days(before), during: days(during) }), (found) => {
    const { estimate, standardError, degreesOfFreedom, interval } = found.incremental;
    const oneTail = studentTCritical(0.2, degreesOfFreedom) * standardError;
    return {
      pre_days: before.length,
      test_days: during.length,
      slope: found.slope,
      intercept: found.intercept,
      incremental: estimate,
      scale: standardError,
      df: degreesOfFreedom,
      counterfactual: found.counterfactual,
      lift: found.lift,
      lift_lower_90_one_tail: (estimate - oneTail) / found.counterfactual,
      iroas: estimate / cost,
      iroas_precision_90_one_tail: oneTail / cost,
      iroas_lower: (estimate - oneTail) / cost,
      two_sided_95: [interval.lower, interval.upper],
      treated_cost_in_test: cost,
    };
  });
}

/** The series of CausalImpact's vignette: days 1–70 before, 71–100 during. */
export function causalImpactExample(files: PublishedFiles) {
  const rows = files("causalimpact_example.csv");
  const days = pairs(numbers(rows, "y"), numbers(rows, "x1"));
  const during = days.slice(70);
  return {
    actual_mean: during.reduce((sum, { treated }) => sum + treated, 0) / during.length,
    tbr: whenKnown(timeBasedRegression({ before: days.slice(0, 70), during }), ({ slope, incremental }) => ({
      average_effect: incremental.estimate / during.length,
      cumulative: incremental.estimate,
      ci95_average: [incremental.interval.lower / during.length, incremental.interval.upper / during.length],
      slope,
    })),
  };
}

/** British drivers and the seat belt law: month by month, errors that last a year. */
export function seatbelts(files: PublishedFiles) {
  const rows = files("seatbelts.csv");
  const contrast = { law: 1 };
  const panel = {
    design: {
      terms: {
        law: numbers(rows, "law"),
        kms: numbers(rows, "kms").map(Math.log),
        petrol: numbers(rows, "petrol").map(Math.log),
      },
      effects: [texts(rows, "month")],
    },
    outcome: numbers(rows, "log_drivers"),
  };
  return whenKnown(leastSquares(panel), (fit) => ({
    law: fit.estimate(contrast),
    percent: Math.expm1(fit.estimate(contrast)),
    se_ols: whenKnown(classicalErrors({ fit, contrast }), ({ standardError }) => standardError),
    se_newey_west_lag12_adjusted: whenKnown(neweyWest({ fit, contrast, lagsMax: 12 }), (error) => error),
    n: fit.rowCount,
    k: fit.columnCount,
  }));
}

function pairs(treated: readonly number[], control: readonly number[]): readonly PairedDay[] {
  return treated.map((value, day) => ({ treated: value, control: control[day] ?? Number.NaN }));
}

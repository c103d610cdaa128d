import { fail, type Result, succeed } from "../../../base/result.ts";
import { USUAL_LEVEL } from "../interval.ts";
import { type TEstimate, tEstimate } from "../t-estimate.ts";
import { dot, mean, squaredDeviations, total } from "../vector.ts";

/** Fewer days before say nothing of the noise: two are used up by slope and intercept. */
export const daysBeforeMin = 4;

/** Why there is no time-based regression. */
export type TimeBasedRefusal = "too-few-days" | "not-finite" | "no-variation";

/** What the treated group would have sold, and what it sold beyond. Units of the outcome, summed over the test. */
export interface TimeBasedRegression {
  readonly slope: number;
  readonly intercept: number;
  /** Expected sum of the treated group during the test, had nothing been done. */
  readonly counterfactual: number;
  /** Sum during the test minus the counterfactual; its standard error holds the noise of the test's days too. */
  readonly incremental: TEstimate;
  /** incremental / counterfactual; null where the counterfactual is not above zero. */
  readonly lift: number | null;
}

/** One day: what the treated and the other group sold. */
export interface PairedDay {
  readonly treated: number;
  readonly control: number;
}

/**
 * Time-based regression (Kerman, Wang & Vaver 2017, Google): treated on control over the days before, carried forward
 * over the test; the sum's deviation is s · √(T + T² · (1/n + (x̄_T − x̄)²/S_xx)), t(n − 2). Days must be
 * independent once the control is known: with one site it is a description of that site and no more.
 *
 * Errors: `too-few-days` (under four before or none during), `not-finite`, `no-variation` (the control never changes
 * before, or explains the treated group exactly).
 */
export function timeBasedRegression(of: {
  readonly before: readonly PairedDay[];
  readonly during: readonly PairedDay[];
  readonly level?: number;
}): Result<TimeBasedRegression, TimeBasedRefusal> {
  const { before, during, level = USUAL_LEVEL } = of;
  if (before.length < daysBeforeMin || during.length === 0) {
    return fail(
      "too-few-days",
      `${before.length} days before and ${during.length} during are too few: ${daysBeforeMin} before and one during at least.`,
    );
  }
  if (![...before, ...during].every((day) => Number.isFinite(day.treated) && Number.isFinite(day.control))) {
    return fail("not-finite", "The outcome of a day is not a finite number.");
  }
  const x = before.map(({ control }) => control);
  const y = before.map(({ treated }) => treated);
  const spread = squaredDeviations(x);
  if (!(spread > 1e-20 * dot(x, x)))
    return fail("no-variation", "The control group never changed before the test.");
  const centre = mean(x);
  const slope =
    dot(
      x.map((value) => value - centre),
      y,
    ) / spread;
  const intercept = mean(y) - slope * centre;
  const noise = total(before.map(({ treated, control }) => (treated - intercept - slope * control) ** 2));
  if (!(noise > 1e-20 * dot(y, y))) {
    return fail(
      "no-variation",
      "The control group explains the treated one exactly: there is no noise to judge by.",
    );
  }
  const days = during.length;
  const controlDuring = during.map(({ control }) => control);
  const counterfactual = days * intercept + slope * total(controlDuring);
  const incremental = total(during.map(({ treated }) => treated)) - counterfactual;
  const leverage = 1 / before.length + (mean(controlDuring) - centre) ** 2 / spread;
  const degreesOfFreedom = before.length - 2;
  const standardError = Math.sqrt((noise / degreesOfFreedom) * (days + days ** 2 * leverage));
  return succeed({
    slope,
    intercept,
    counterfactual,
    incremental: tEstimate({ estimate: incremental, standardError, degreesOfFreedom, level }),
    lift: counterfactual > 0 ? incremental / counterfactual : null,
  });
}

import { dayAfter } from "../../../main/base/civil-time.ts";
import type { Period } from "../schema/drawn-plan.ts";
import type { Design, Experiment } from "../schema/experiment.ts";

const DAYS_A_WEEK = 7;

/** The periods of a design in their order: weeks from the first day on, or single days for pairs of days. */
export function periodsOf({ design, firstDay }: Pick<Experiment, "design" | "firstDay">): Period[] {
  const days = design.kind === "day-pairs" ? 1 : DAYS_A_WEEK;
  const baseline = baselinePeriods(design);
  return Array.from({ length: baseline + campaignPeriods(design) }, (_, index) => ({
    fromDay: dayAfter(firstDay, index * days),
    untilDay: dayAfter(firstDay, (index + 1) * days),
    baseline: index < baseline,
  }));
}

/** Periods before anything is shown. */
export function baselinePeriods(design: Design): number {
  return design.kind === "day-pairs" ? 0 : design.baselineWeeks;
}

/** Periods in which arms are compared. */
export function campaignPeriods(design: Design): number {
  switch (design.kind) {
    case "rotation":
      return 3 * design.weeksPerArm;
    case "day-pairs":
      return 2 * design.pairs;
    case "parallel":
    case "pairs":
    case "history":
      return design.campaignWeeks;
  }
}

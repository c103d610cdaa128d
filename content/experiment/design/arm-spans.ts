import { Temporal } from "temporal-polyfill";
import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Arm } from "../schema/experiment.ts";

/** Days in a row of one arm as instants, half-open; a day with a change of clocks has 23 or 25 hours. */
export interface ArmInstants {
  readonly armId: Arm;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** When a site has which arm, in its own time zone. Empty where the site is not in the plan. */
export function armSpans({ periods, sites }: DrawnPlan, siteId: string, timeZone: string): ArmInstants[] {
  const arms = sites.find((site) => site.siteId === siteId)?.arms ?? [];
  const startOf = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
  return arms.flatMap((armId, index) => {
    const period = periods[index];
    if (period === undefined) return [];
    return [{ armId, fromMs: startOf(period.fromDay), untilMs: startOf(period.untilDay) }];
  });
}

import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Arm } from "../schema/experiment.ts";

/** Which arm the plan gives a site on a day of its own calendar (ISO 8601); null before, after and for other sites. */
export function armOn({ periods, sites }: DrawnPlan, siteId: string, day: string): Arm | null {
  const period = periods.findIndex(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
  return sites.find((site) => site.siteId === siteId)?.arms[period] ?? null;
}

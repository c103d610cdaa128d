import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Arm } from "../schema/experiment.ts";

/** Days in a row, half-open, in which a site has an arm. */
export interface ArmSpan {
  readonly siteId: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

/** When and where the plan has an arm, by day and site: for the flyers, who hands out where and when. */
export function spansOfArm({ periods, sites }: DrawnPlan, arm: Arm): ArmSpan[] {
  const spans = sites.flatMap(({ siteId, arms }) => {
    const own: ArmSpan[] = [];
    for (const [index, { fromDay, untilDay }] of periods.entries()) {
      if (arms[index] !== arm) continue;
      const last = own.at(-1);
      if (last?.untilDay === fromDay) own[own.length - 1] = { ...last, untilDay };
      else own.push({ siteId, fromDay, untilDay });
    }
    return own;
  });
  return spans.sort((a, b) => a.fromDay.localeCompare(b.fromDay) || a.siteId.localeCompare(b.siteId));
}

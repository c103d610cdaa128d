import type { DrawnPlan } from "../schema/drawn-plan.ts";
import type { Experiment } from "../schema/experiment.ts";

/** A plan as it was drawn, with what it is for. */
interface Drawn {
  readonly experiment: Pick<Experiment, "title" | "design">;
  readonly plan: DrawnPlan;
}

export interface TakenSite {
  readonly siteId: string;
  /** Title of the experiment that has it. */
  readonly title: string;
  /** From this day on (ISO 8601) it is free. */
  readonly untilDay: string;
}

/**
 * The first site of a plan that an experiment which has begun still needs, from `today` (ISO 8601) on; null if there is
 * none. A site has one arm at a time: a second plan would take the screens from one that is running and so change it
 * after its start. One that has not begun may be overtaken, since that is how a mistake in it is mended; what is merely
 * described holds no site. `nameOf` gives the id of today for any that a site has had.
 */
export function takenSite(
  plan: DrawnPlan,
  others: readonly Drawn[],
  today: string,
  nameOf: (siteId: string) => string,
): TakenSite | null {
  const wanted = daysOf(plan);
  const siteIds = new Set(plan.sites.map(({ siteId }) => nameOf(siteId)));
  for (const { experiment, plan: other } of others) {
    const { fromDay, untilDay } = daysOf(other);
    const isRunning = experiment.design.kind !== "history" && fromDay <= today && today < untilDay;
    const isFree = wanted.fromDay >= untilDay || wanted.untilDay <= today;
    if (!isRunning || isFree) continue;
    const site = other.sites.find(({ siteId }) => siteIds.has(nameOf(siteId)));
    if (site !== undefined) return { siteId: site.siteId, title: experiment.title, untilDay };
  }
  return null;
}

function daysOf({ periods }: DrawnPlan): { readonly fromDay: string; readonly untilDay: string } {
  return { fromDay: periods[0]?.fromDay ?? "", untilDay: periods.at(-1)?.untilDay ?? "" };
}

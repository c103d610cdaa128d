import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import { daysBetween } from "../../base/civil-time.ts";
import type { ExperimentResult } from "../schema/experiment-result.ts";
import { lanDeMets } from "../statistics/looks/lan-demets.ts";

/**
 * The looks that were planned, the end among them, and what each may claim so that all together keep alpha
 * (O'Brien-Fleming spending). Only the end where none was planned: then it has all of alpha.
 */
export function plannedLooks(
  { looks, alpha }: Pick<Experiment, "looks" | "alpha">,
  { periods }: DrawnPlan,
  today: string,
): ExperimentResult["looks"] {
  const start = periods.find(({ baseline }) => !baseline)?.fromDay ?? "";
  const end = periods.at(-1)?.untilDay ?? "";
  if (looks.length === 0)
    return [{ day: end, informationShare: 1, alphaSpent: alpha, nominalAlpha: alpha, past: end <= today }];
  const days = [...looks.toSorted((a, b) => a.localeCompare(b)), end];
  const information = days.map((day) => daysBetween(start, day) / daysBetween(start, end));
  const bounds = lanDeMets({ information, spending: "obrien-fleming", alpha });
  if (!bounds.ok)
    throw new Error(`Broken invariant: looks were checked when the plan was drawn (${bounds.message})`);
  return bounds.value.map((bound, index) => ({
    day: days[index] ?? end,
    informationShare: bound.information,
    alphaSpent: 2 * bound.tailAlphaSpent,
    nominalAlpha: bound.nominalP,
    past: (days[index] ?? end) <= today,
  }));
}

/** The alpha that holds today: that of the last look that has come, or of the first while none has. */
export function alphaToday(looks: ExperimentResult["looks"]): number {
  return (looks.findLast(({ past }) => past) ?? looks[0])?.nominalAlpha ?? 0.05;
}

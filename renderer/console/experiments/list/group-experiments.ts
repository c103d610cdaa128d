import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { matches } from "../../parts/matches.ts";

export type KeptExperiment = ResultOf<"experiment.list">["kept"][number];

/** Experiments as the list shows them. */
export interface ExperimentGroups {
  readonly drafts: readonly Experiment[];
  /** Drawn, and not at its end yet. */
  readonly running: readonly KeptExperiment[];
  readonly ended: readonly KeptExperiment[];
}

/** Sorts by where an experiment stands on `today` (ISO), the latest first; `wanted` narrows by title and site. */
export function groupExperiments(
  { drafts, kept }: ResultOf<"experiment.list">,
  wanted: string,
  today: string,
): ExperimentGroups {
  const fits = ({ siteIds, title }: Experiment) => matches(wanted, [title, ...siteIds]);
  const own = kept
    .filter(({ experiment }) => fits(experiment))
    .toSorted((a, b) => b.experiment.firstDay.localeCompare(a.experiment.firstDay));
  return {
    drafts: drafts.filter(fits),
    running: own.filter((each) => endOf(each) > today),
    ended: own.filter((each) => endOf(each) <= today),
  };
}

/** The day after the last one of its plan. */
export function endOf({ experiment, plan }: Pick<KeptExperiment, "experiment" | "plan">): string {
  return plan.periods.at(-1)?.untilDay ?? experiment.firstDay;
}

import type { DrawnPlan } from "../../../../content/experiment/schema/drawn-plan.ts";
import type { Arm } from "../../../../content/experiment/schema/experiment.ts";

/** Periods in a row in which a site has one arm. */
export interface ArmRun {
  readonly arm: Arm;
  /** Before anything was shown. */
  readonly baseline: boolean;
  readonly fromDay: string;
  /** The day after the last one. */
  readonly untilDay: string;
  readonly periods: number;
}

/** A site's arms as runs, in order; what a small grid draws. A period without an arm counts as none. */
export function armRuns(
  periods: readonly Pick<DrawnPlan["periods"][number], "fromDay" | "untilDay" | "baseline">[],
  arms: readonly Arm[],
): readonly ArmRun[] {
  const runs: ArmRun[] = [];
  for (const [index, { baseline, fromDay, untilDay }] of periods.entries()) {
    const arm = arms[index] ?? "none";
    const last = runs.at(-1);
    if (last?.arm === arm && last.baseline === baseline)
      runs[runs.length - 1] = { ...last, untilDay, periods: last.periods + 1 };
    else runs.push({ arm, baseline, fromDay, untilDay, periods: 1 });
  }
  return runs;
}

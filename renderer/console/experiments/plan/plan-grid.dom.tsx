import type { DrawnPlan } from "../../../../content/experiment/schema/drawn-plan.ts";
import { ARMS } from "../../../../content/experiment/schema/experiment.ts";
import { movedDay } from "../../words/day-start.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ArmMark } from "../parts/arm-mark.dom.tsx";
import { armWords } from "../parts/arm-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { useSiteName } from "../parts/use-site-name.dom.ts";
import { type ArmRun, armRuns } from "./arm-runs.ts";
import classes from "./plan-grid.module.css";
import { planWords } from "./plan-words.ts";

/** Share of the width below which a run has no room for its word. */
const NARROW = 0.09;

/** Who has what when: a line a site, its arms in order. */
export function PlanGrid({
  periods,
  sites,
}: {
  readonly periods: readonly Pick<DrawnPlan["periods"][number], "fromDay" | "untilDay" | "baseline">[];
  readonly sites: DrawnPlan["sites"];
}) {
  const t = useTranslate(planWords);
  const { day } = useNumberFormat();
  const siteName = useSiteName();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shown = ARMS.filter((arm) => sites.some(({ arms }) => arms.includes(arm)));
  return (
    <div className={classes.grid}>
      <div className={classes.legend}>
        {shown.map((arm) => (
          <ArmMark key={arm} arm={arm} />
        ))}
        {periods.some(({ baseline }) => baseline) && (
          <span className={classes.named}>
            <span
              className={classes.baselineSwatch}
              data-arm="none"
              data-baseline="true"
              aria-hidden="true"
            />
            {t("before")}
          </span>
        )}
      </div>
      <ul className={classes.sites}>
        {sites.map(({ arms, siteId }) => (
          <li key={siteId} className={classes.site}>
            <span className={classes.name}>{siteName(siteId)}</span>
            <SiteRuns runs={armRuns(periods, arms)} total={periods.length} />
          </li>
        ))}
      </ul>
      <div className={classes.ends} aria-hidden="true">
        <span>{day(first.fromDay)}</span>
        <span>{day(movedDay(last.untilDay, -1))}</span>
      </div>
    </div>
  );
}

function SiteRuns({ runs, total }: { readonly runs: readonly ArmRun[]; readonly total: number }) {
  const t = useTranslate(planWords);
  const arms = useTranslate(armWords);
  const { daySpan } = useFormat();
  const nameOf = ({ arm, baseline }: ArmRun) => (baseline ? t("before") : arms(`arm.${arm}`));
  return (
    <span className={classes.runs}>
      {runs.map((run) => (
        <span
          key={run.fromDay}
          className={classes.run}
          data-arm={run.arm}
          data-baseline={run.baseline}
          style={{ flexGrow: run.periods }}
          title={`${nameOf(run)}: ${daySpan(run.fromDay, movedDay(run.untilDay, -1))}`}
        >
          <span className={run.periods / total < NARROW ? classes.hidden : classes.word}>{nameOf(run)}</span>
          <span className={classes.hidden}>: {daySpan(run.fromDay, movedDay(run.untilDay, -1))}. </span>
        </span>
      ))}
    </span>
  );
}

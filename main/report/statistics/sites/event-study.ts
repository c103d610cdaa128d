import { fail, type Result, succeed } from "../../../base/result.ts";
import {
  type ClusteredPanel,
  type ClusterKind,
  type ClusterRefusal,
  clusterFit,
  clusterInference,
} from "../clusters/cluster-robust.ts";
import { hotellingTest, type JointTestRefusal } from "../clusters/hotelling-test.ts";
import type { FTest } from "../fit/classical-f-test.ts";
import { USUAL_LEVEL } from "../interval.ts";
import type { TEstimate } from "../t-estimate.ts";
import { type SiteWeek, siteAndWeek } from "./site-week-panel.ts";

/** The week that all others are compared with. */
const referenceWeek = -1;

/** Treated minus other sites in one week, compared with the week before the start. */
export interface EventStudyWeek {
  readonly weekRelative: number;
  readonly effect: TEstimate;
}

/** Week by week effects, and what the weeks before the start say. */
export interface EventStudy {
  /** Every week but the reference, ascending. */
  readonly weeks: readonly EventStudyWeek[];
  /** Joint test that all weeks before the start are zero, or why there is none. A large p never proves a parallel trend. */
  readonly preTrend: Result<FTest, JointTestRefusal | "no-weeks-before">;
}

/** Why there is no event study. */
export type EventStudyRefusal = ClusterRefusal | "no-reference-week";

/**
 * Event study with sites and weeks held constant; reference week −1; standard errors by site (CR2 unless told); joint
 * pre-trend test by `hotellingTest`. Rows: one a site and week.
 * Errors: those of `clusterRobust`; `no-reference-week` (no row lies in week −1).
 */
export function eventStudy(of: {
  readonly rows: readonly SiteWeek[];
  readonly kind?: Exclude<ClusterKind, "CR0">;
  readonly level?: number;
}): Result<EventStudy, EventStudyRefusal> {
  const { rows, kind = "CR2", level = USUAL_LEVEL } = of;
  const all = [...new Set(rows.map(({ weekRelative }) => weekRelative))].toSorted((a, b) => a - b);
  if (!all.includes(referenceWeek)) {
    return fail(
      "no-reference-week",
      "There are no sales in the week before the start, with which others are compared.",
    );
  }
  const weeks = all.filter((week) => week !== referenceWeek);
  const panel = eventPanel(rows, weeks);
  const fitted = clusterFit(panel);
  if (!fitted.ok) return fitted;
  const found: EventStudyWeek[] = [];
  for (const weekRelative of weeks) {
    const effect = clusterInference(fitted.value, { contrast: { [termOf(weekRelative)]: 1 }, kind, level });
    if (!effect.ok) return effect;
    found.push({ weekRelative, effect: effect.value });
  }
  return succeed({ weeks: found, preTrend: preTrendOf(panel, weeks) });
}

function eventPanel(rows: readonly SiteWeek[], weeks: readonly number[]): ClusteredPanel {
  const columnOf = (week: number): readonly number[] =>
    rows.map(({ treated, weekRelative }) => Number(treated && weekRelative === week));
  return {
    design: {
      terms: Object.fromEntries(weeks.map((week) => [termOf(week), columnOf(week)])),
      effects: siteAndWeek(rows),
    },
    outcome: rows.map(({ outcome }) => outcome),
    clusterOf: rows.map(({ site }) => site),
  };
}

/** A name that is not a whole number: object keys that are would change their order. */
function termOf(week: number): string {
  return `week ${week} treated`;
}

function preTrendOf(panel: ClusteredPanel, weeks: readonly number[]): EventStudy["preTrend"] {
  const contrasts = weeks.filter((week) => week < referenceWeek).map((week) => ({ [termOf(week)]: 1 }));
  if (contrasts.length === 0) {
    return fail("no-weeks-before", "With one week before the start there is no trend to look at.");
  }
  return hotellingTest({ ...panel, contrasts });
}

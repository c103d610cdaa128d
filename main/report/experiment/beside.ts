import type { DrawnPlan } from "../../../content/experiment/schema/drawn-plan.ts";
import type { ExperimentResult } from "../schema/experiment-result.ts";
import { eventStudy } from "../statistics/sites/event-study.ts";
import { pooledT } from "../statistics/sites/two-sample-t.ts";
import { mean } from "../statistics/vector.ts";
import { liftInterval, liftOf } from "./lift.ts";
import { type Measured, measure } from "./measure.ts";
import { logRatioOf, type PeriodOutcome } from "./period-outcomes.ts";
import { refusalOf } from "./refusal-sentence.ts";
import { refusedBy } from "./refused.ts";
import { siteChanges } from "./site-changes.ts";

/** Weeks before the start that a trend can be seen in. */
const MIN_TREND_WEEKS = 3;

/** Mirror against flyer in each period of the campaign: whether novelty wears off. Pairs of days are told by the week. */
export function weekByWeek(
  { experiment, plan, outcomes }: Measured,
  level: number,
): ExperimentResult["weeks"] {
  const campaign = plan.periods.flatMap(({ baseline }, index) => (baseline ? [] : [index]));
  if (experiment.design.kind === "day-pairs") return dayPairWeeks(outcomes);
  return campaign.map((period, index) => {
    const changes = siteChanges(outcomes, (outcome) => outcome.period === period);
    const of = (arm: "mirror" | "flyer") =>
      changes.filter((one) => one.arm === arm).map(({ change }) => change);
    const [treated, control] = [of("mirror"), of("flyer")];
    if (treated.length === 0 || control.length === 0) return { week: index + 1, lift: null, interval: null };
    const found = pooledT({ treated, control, level });
    return {
      week: index + 1,
      lift: liftOf(mean(treated) - mean(control)),
      interval: found.ok ? liftInterval(found.value.interval) : null,
    };
  });
}

/** The same comparison in products that stand beside the advertised ones; null where there are none. */
export function spillOver(
  measured: Measured,
  products: number,
  level: number,
): ExperimentResult["spillOver"] {
  if (products === 0) return null;
  const outcomes = measured.outcomes.map((outcome) => ({
    ...outcome,
    logRatio: logRatioOf(outcome.otherUnits, outcome.referenceUnits),
  }));
  const found = measure({ ...measured, outcomes }, "mirror-flyer", level);
  return found.ok
    ? {
        products,
        lift: liftOf(found.value.estimate),
        interval: liftInterval(found.value.interval),
        refusal: null,
      }
    : { products, lift: null, interval: null, refusal: found.refusal };
}

/** The same comparison in the last week of the baseline, as if the campaign had begun then: there is nothing to find. */
export function placebo(measured: Measured, level: number): ExperimentResult["placebo"] {
  const { experiment, plan, outcomes } = measured;
  const { kind } = experiment.design;
  if (kind !== "parallel" && kind !== "pairs") return null;
  const last = plan.periods.findLastIndex(({ baseline }) => baseline);
  const arms = laterArms(plan);
  const early = outcomes
    .filter(({ baseline }) => baseline)
    .map((outcome) => ({
      ...outcome,
      baseline: outcome.period !== last,
      arm: outcome.period === last ? (arms.get(outcome.siteId) ?? "none") : outcome.arm,
    }));
  const found = measure({ ...measured, outcomes: early }, "mirror-flyer", level);
  return found.ok
    ? { lift: liftOf(found.value.estimate), pValue: found.value.pValue, refusal: null }
    : { lift: null, pValue: null, refusal: found.refusal };
}

/** Whether sites of the mirror went another way than sites of the flyer already before. */
export function preTrend({ experiment, plan, outcomes }: Measured): ExperimentResult["preTrend"] {
  const { kind } = experiment.design;
  if (kind !== "parallel" && kind !== "pairs") return null;
  const start = plan.periods.findIndex(({ baseline }) => !baseline);
  if (start < MIN_TREND_WEEKS)
    return {
      pValue: null,
      refusal: refusalOf("too-few-weeks", { weeks: start, needed: MIN_TREND_WEEKS }),
    };
  const arms = laterArms(plan);
  const rows = outcomes.flatMap(({ siteId, period, logRatio }) =>
    logRatio === null
      ? []
      : [
          {
            site: siteId,
            weekRelative: period - start,
            outcome: logRatio,
            treated: arms.get(siteId) === "mirror",
          },
        ],
  );
  const found = eventStudy({ rows });
  const trend = found.ok ? found.value.preTrend : found;
  return trend.ok
    ? { pValue: trend.value.pValue, refusal: null }
    : {
        pValue: null,
        refusal: refusedBy(trend, { sites: new Set(rows.map(({ site }) => site)).size, weeks: start })
          .refusal,
      };
}

function laterArms({ sites }: DrawnPlan): ReadonlyMap<string, PeriodOutcome["arm"]> {
  return new Map(sites.map(({ siteId, arms }) => [siteId, arms.at(-1) ?? "none"]));
}

const PAIRS_A_WEEK = 3.5;

function dayPairWeeks(outcomes: readonly PeriodOutcome[]): ExperimentResult["weeks"] {
  const weeks = Map.groupBy(
    [...Map.groupBy(outcomes, ({ period }) => period >> 1)].flatMap(([pair, [first, second]]) => {
      if (first?.logRatio == null || second?.logRatio == null) return [];
      const difference = first.logRatio - second.logRatio;
      return [
        {
          week: Math.floor(pair / PAIRS_A_WEEK) + 1,
          difference: first.arm === "mirror" ? difference : -difference,
        },
      ];
    }),
    ({ week }) => week,
  );
  return [...weeks].map(([week, own]) => ({
    week,
    lift: liftOf(mean(own.map(({ difference }) => difference))),
    interval: null,
  }));
}

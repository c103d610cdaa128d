import { admissiblePlans } from "../../../content/experiment/design/admissible-plans.ts";
import { shuffle } from "../../../content/experiment/design/shuffle.ts";
import { type Result, succeed } from "../../base/result.ts";
import type { RobustnessRow } from "../schema/experiment-result.ts";
import { meanUnit } from "../statistics/counterfactual/mean-unit.ts";
import { syntheticControl, type UnitSeries } from "../statistics/counterfactual/synthetic-control.ts";
import {
  syntheticDifference,
  type TreatedAndControls,
} from "../statistics/counterfactual/synthetic-difference.ts";
import { timeBasedRegression } from "../statistics/counterfactual/time-based-regression.ts";
import { tieTolerance } from "../statistics/tie-tolerance.ts";
import type { Measured } from "./measure.ts";
import { type Asked, refused, refusedBy } from "./refused.ts";
import { type Answer, robustnessRow } from "./robustness-row.ts";

/**
 * Fewer weeks before do not show how sites move alike. A regression also learns by how much: from four weeks its slope
 * is mostly noise (15 % where 10 % were planted and the others found 10 %). A slope near 0 leaves the flyer's own
 * effect in its answer, which its explanation says.
 */
const MIN_WEEKS_BEFORE = { "synthetic-control": 4, "synthetic-difference": 4, "time-based": 8 } as const;
/** Plans that a synthetic control is made for; of more, so many are drawn. */
const MAX_PLANS = 1_000;

const METHODS = ["synthetic-control", "synthetic-difference", "time-based"] as const;

/** How far the sites with the mirror went beyond what those with the flyer say of them: a log ratio. */
type Estimator = (groups: TreatedAndControls) => Result<number, Parameters<typeof refusedBy>[0]["code"]>;

const ESTIMATORS: Readonly<Record<(typeof METHODS)[number], Estimator>> = {
  "synthetic-control": byMixture,
  "synthetic-difference": byWeights,
  "time-based": overTime,
};

/**
 * What the sites with the mirror would have done without it, worked out from the sites with the flyer week by week: by
 * a mixture of them, by weighted sites and weeks at once, and by a regression over time. Asked beside the verdict's
 * test, never for it. p is the draw's: how many of the plans that might have been drawn are as far off. The methods'
 * own errors were tried and raise false alarms with few sites: of 600 made-up nulls each, with 8 sites and 4 or 8 weeks
 * before, 12 % by the jackknife and 6 to 10 % by the regression's t in place of 5 %; by the draw 4 to 5 % (of 1,500).
 */
export function counterfactualRows(measured: Measured): RobustnessRow[] {
  const weeks = measured.plan.periods.filter(({ baseline }) => baseline).length;
  const units = unitsOf(measured);
  const drawn = units.ok ? mirrorSites(measured) : [];
  return METHODS.map((method) => {
    const needed = MIN_WEEKS_BEFORE[method];
    if (weeks < needed) return robustnessRow(method, refused("too-few-weeks-before", { weeks, needed }));
    return robustnessRow(method, units.ok ? byDraw(ESTIMATORS[method], units.value, drawn) : units);
  });
}

/** The same rows for a design in which no site keeps its arm. */
export function noCounterfactual(because: "sites-take-turns" | "one-site"): RobustnessRow[] {
  return METHODS.map((method) => robustnessRow(method, refused(because, {})));
}

function unitsOf({ plan, outcomes }: Measured): Asked<readonly UnitSeries[]> {
  const empty = outcomes.find(({ logRatio }) => logRatio === null);
  if (empty !== undefined) return refused("week-empty", { siteId: empty.siteId });
  const bySite = Map.groupBy(outcomes, ({ siteId }) => siteId);
  const units = plan.sites.map(({ siteId }) => {
    const ratios = (before: boolean) =>
      (bySite.get(siteId) ?? []).flatMap(({ baseline, logRatio }) =>
        baseline === before ? (logRatio ?? []) : [],
      );
    return { name: siteId, before: ratios(true), during: ratios(false) };
  });
  return succeed(units);
}

/** Which sites have the mirror in each plan that might have been drawn, the drawn one first; at most `MAX_PLANS`. */
function mirrorSites({ chance, experiment, plan }: Measured): readonly (readonly boolean[])[] {
  const [drawn, ...others] = admissiblePlans(experiment.design, plan, chance)?.plans ?? [];
  if (drawn === undefined) return [];
  const kept = others.length < MAX_PLANS ? others : shuffle(others, chance).slice(0, MAX_PLANS - 1);
  return [drawn, ...kept].map((arms) => arms.map((site) => site.at(-1) === "mirror"));
}

/** Plans for which there is no estimate count as far off: nobody knows. */
function byDraw(
  estimator: Estimator,
  units: readonly UnitSeries[],
  plans: readonly (readonly boolean[])[],
): Asked<Answer> {
  const found = plans.map((hasMirror) => {
    const of = (mirror: boolean) => units.filter((_, site) => hasMirror[site] === mirror);
    return estimator({ treated: of(true), controls: of(false) });
  });
  const [own] = found;
  if (own === undefined || found.length === 1) return refused("one-plan", {});
  if (!own.ok) return refusedBy(own, { sites: units.length, weeks: units[0]?.before.length ?? 0 });
  const reach = Math.abs(own.value) - tieTolerance;
  const asFar = found.filter((other) => !other.ok || Math.abs(other.value) >= reach);
  return succeed({ estimate: own.value, pValue: asFar.length / found.length });
}

function byMixture({ treated, controls }: TreatedAndControls): ReturnType<Estimator> {
  const found = syntheticControl({ treated: meanUnit(treated), donors: controls, demeaned: true });
  return found.ok ? succeed(found.value.meanGap) : found;
}

function byWeights(groups: TreatedAndControls): ReturnType<Estimator> {
  const found = syntheticDifference(groups);
  return found.ok ? succeed(found.value.estimate) : found;
}

function overTime({ treated, controls }: TreatedAndControls): ReturnType<Estimator> {
  const [own, other] = [meanUnit(treated), meanUnit(controls)];
  const weeks = (period: "before" | "during") =>
    own[period].map((value, at) => ({ treated: value, control: other[period][at] ?? 0 }));
  const found = timeBasedRegression({ before: weeks("before"), during: weeks("during") });
  return found.ok ? succeed(found.value.incremental.estimate / own.during.length) : found;
}

import { clusterRobust } from "../../statistics/clusters/cluster-robust.ts";
import { clustersOf } from "../../statistics/clusters/clusters.ts";
import { classicalErrors } from "../../statistics/fit/classical-errors.ts";
import {
  type HeteroskedasticityKind,
  heteroskedasticityRobust,
} from "../../statistics/fit/heteroskedasticity-robust.ts";
import { leastSquares } from "../../statistics/fit/least-squares.ts";
import { randomisationTest } from "../../statistics/randomisation/randomisation-test.ts";
import { pairedT } from "../../statistics/sites/paired-t.ts";
import { mean } from "../../statistics/vector.ts";
import { arrangementsOf } from "../arrangements.ts";
import type { GoldenCase } from "../golden-case.ts";
import { cell, distinct, numberCell, whenKnown } from "../golden-sales.ts";
import { tWords } from "../golden-words.ts";

/** Case 01: one treated site, one other, days before and during. */
export const twoSitesDid: GoldenCase = (rows) => {
  const days = rows.map((row) => ({
    site: cell(row, "store"),
    day: numberCell(row, "day"),
    period: cell(row, "period"),
    treated: cell(row, "arm") !== "none",
    units: numberCell(row, "units"),
  }));
  const sites = distinct(days.map(({ site }) => site));
  const treatedSites = sites.filter((site) => days.some((day) => day.site === site && day.treated));
  const campaign = new Set(days.filter(({ treated }) => treated).map(({ period }) => period));
  const isTreated = (site: string): boolean => treatedSites.includes(site);
  const during = ({ period }: { readonly period: string }): boolean => campaign.has(period);
  /** Mean of each site's days before or during the campaign. */
  const cellMean = (treated: boolean, now: boolean): number =>
    mean(
      days.filter((day) => isTreated(day.site) === treated && during(day) === now).map(({ units }) => units),
    );
  const [then, now] = [cellMean(true, false), cellMean(true, true)];
  const [otherThen, otherNow] = [cellMean(false, false), cellMean(false, true)];
  const effects = [days.map(({ site }) => site), days.map(({ period }) => period)];
  const treatment = (plan: readonly string[]): readonly number[] =>
    days.map((day) => Number(plan[sites.indexOf(day.site)] === "treated" && during(day)));
  const plans = arrangementsOf(
    sites.map((site) => (isTreated(site) ? "treated" : "not")),
    String,
  ).map(treatment);
  const panel = {
    design: { terms: { effect: plans[0] ?? [] }, effects },
    outcome: days.map(({ units }) => Math.log(units)),
    clusterOf: days.map(({ site }) => site),
  };
  const contrast = { effect: 1 };
  const randomised = whenKnown(randomisationTest({ outcome: panel.outcome, effects, plans }), (test) => ({
    assignments: test.assignments,
    min_p_two_sided: test.smallestPossibleP,
  }));
  return {
    cell_means_units: Object.fromEntries(
      sites.flatMap((site) =>
        distinct(days.map(({ period }) => period)).map((period) => [
          `${site}_${period}`,
          mean(days.filter((day) => day.site === site && day.period === period).map(({ units }) => units)),
        ]),
      ),
    ),
    did_level: now - then - (otherNow - otherThen),
    ratio_of_ratios_minus_1: now / then / (otherNow / otherThen) - 1,
    ols: whenKnown(leastSquares(panel), (fit) => {
      const robust = (kind: HeteroskedasticityKind) =>
        whenKnown(heteroskedasticityRobust({ fit, contrast, kind }), (error) => error);
      return {
        estimate: fit.estimate(contrast),
        lift: Math.expm1(fit.estimate(contrast)),
        se_classical: whenKnown(classicalErrors({ fit, contrast }), (found) => found.standardError),
        se_HC1: robust("HC1"),
        se_HC2: robust("HC2"),
        se_HC3: robust("HC3"),
        df: fit.degreesOfFreedom,
      };
    }),
    weekday_matched_pairs: whenKnown(
      pairedT({ differences: weekdayPairs(days, isTreated, during) }),
      (pairs) => ({
        n: pairs.degreesOfFreedom + 1,
        mean: pairs.estimate,
        ...tWords(pairs),
      }),
    ),
    cluster_by_store: {
      clusters: clustersOf(panel.clusterOf).length,
      CR0_se: whenKnown(clusterRobust({ ...panel, contrast, kind: "CR0" }), (robust) => robust.standardError),
    },
    randomisation: randomised,
  };
};

/** Of each day of the campaign and the day with the same place before it: how the two sites' log difference changed. */
function weekdayPairs(
  days: readonly {
    readonly site: string;
    readonly day: number;
    readonly period: string;
    readonly units: number;
  }[],
  isTreated: (site: string) => boolean,
  during: (day: { readonly period: string }) => boolean,
): readonly number[] {
  const series = (treated: boolean, now: boolean): readonly number[] =>
    days
      .filter((day) => isTreated(day.site) === treated && during(day) === now)
      .toSorted((a, b) => a.day - b.day)
      .map(({ units }) => Math.log(units));
  const [then, now] = [series(true, false), series(true, true)];
  const [otherThen, otherNow] = [series(false, false), series(false, true)];
  return now.map((value, day) => {
    const [before, other, otherBefore] = [then[day], otherNow[day], otherThen[day]];
    if (before === undefined || other === undefined || otherBefore === undefined) return Number.NaN;
    return value - other - (before - otherBefore);
  });
}

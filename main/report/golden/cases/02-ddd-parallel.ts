import { clusterRobust } from "../../statistics/clusters/cluster-robust.ts";
import { wildBootstrap } from "../../statistics/clusters/wild-bootstrap.ts";
import { leastSquares } from "../../statistics/fit/least-squares.ts";
import { randomisationTest } from "../../statistics/randomisation/randomisation-test.ts";
import { logRatios } from "../../statistics/sites/log-ratio.ts";
import { tripleDifferences } from "../../statistics/sites/triple-difference.ts";
import { pooledT, welchT } from "../../statistics/sites/two-sample-t.ts";
import { arrangementsOf } from "../arrangements.ts";
import type { GoldenCase } from "../golden-case.ts";
import { distinct, type GoldenSale, goldenSales, whenKnown } from "../golden-sales.ts";
import { clusterWords, ends, panelWords, randomisationWords, tWords } from "../golden-words.ts";

/** Cases 02 and 02b: mirror sites against flyer sites, one number a site. */
export const dddParallel: GoldenCase = (rows) => {
  const sales = goldenSales(rows, "period");
  const during = new Set(sales.filter(({ arm }) => arm !== "none").map(({ period }) => period));
  const before = new Set(sales.map(({ period }) => period).filter((period) => !during.has(period)));
  const mirrorSites = distinct(sales.filter(({ arm }) => arm === "mirror").map(({ site }) => site));
  const found = logRatios(sales);
  if (!found.ok) return found;
  const differences = tripleDifferences(found.value.ratios, { before, during });
  if (!differences.ok) return differences;
  const changes = differences.value.toSorted((a, b) => (a.site < b.site ? -1 : 1));
  const outcome = changes.map(({ change }) => change);
  const sites = changes.map(({ site }) => site);
  const mirror = sites.map((site) => Number(mirrorSites.includes(site)));
  const groups = {
    treated: outcome.filter((_, site) => mirror[site] === 1),
    control: outcome.filter((_, site) => mirror[site] === 0),
  };
  const panel = {
    design: { terms: { mirror }, effects: [] },
    outcome,
    clusterOf: sites,
    contrast: { mirror: 1 },
  };
  const plans = arrangementsOf(mirror, String);
  const randomised = (level: number) =>
    whenKnown(randomisationTest({ outcome, effects: [], plans, level }), randomisationWords);
  const fitted = leastSquares(panel);
  if (!fitted.ok) return fitted;
  const estimate = fitted.value.estimate(panel.contrast);
  return {
    mirror_stores: mirrorSites,
    per_store: Object.fromEntries(changes.map(({ site, change }) => [site, change])),
    estimate,
    lift_mirror_vs_flyer: Math.expm1(estimate),
    pooled_t: whenKnown(pooledT(groups), tWords),
    welch_t: whenKnown(welchT(groups), ({ degreesOfFreedom, t, pValue, interval }) => ({
      df: degreesOfFreedom,
      t,
      p: pValue,
      ...ends(interval),
    })),
    per_store_HC: {
      CR0: clusterWords(panel, "CR0"),
      CR1: clusterWords(panel, "CR1"),
      CR2: clusterWords(panel, "CR2"),
      CV3: whenKnown(clusterRobust({ ...panel, kind: "CV3" }), tWords),
    },
    full_regression: fullRegression(sales, mirrorSites, during),
    wild_cluster_bootstrap: whenKnown(wildBootstrap(panel), ({ t, pValue, draws }) => ({
      t,
      p: pValue,
      draws,
    })),
    randomisation_95: randomised(0.95),
    randomisation_80: randomised(0.8),
  };
};

/** The saturated panel: sites × weeks, sites × roles, weeks × roles. Same estimate, a trap in its degrees of freedom. */
function fullRegression(
  sales: readonly GoldenSale[],
  mirrorSites: readonly string[],
  during: ReadonlySet<string>,
) {
  const sums = new Map<string, GoldenSale>();
  for (const sale of sales) {
    const key = JSON.stringify([sale.site, sale.period, sale.role]);
    sums.set(key, { ...sale, units: sale.units + (sums.get(key)?.units ?? 0) });
  }
  const cells = [...sums.values()];
  const panel = {
    design: {
      terms: {
        mirror: cells.map(({ site, period, role }) =>
          Number(mirrorSites.includes(site) && during.has(period) && role === "advertised"),
        ),
      },
      effects: [
        cells.map(({ site, period }) => JSON.stringify([site, period])),
        cells.map(({ site, role }) => JSON.stringify([site, role])),
        cells.map(({ period, role }) => JSON.stringify([period, role])),
      ],
    },
    outcome: cells.map(({ units }) => Math.log(units)),
    clusterOf: cells.map(({ site }) => site),
    contrast: { mirror: 1 },
  };
  const words = panelWords(panel);
  if (!("CR0" in words)) return words;
  const { estimate, n, k, clusters, CR0, CR1 } = words;
  return { estimate, n, k, clusters, CR0, CR1 };
}

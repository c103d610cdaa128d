import { z } from "zod";
import { wildBootstrap } from "../../statistics/clusters/wild-bootstrap.ts";
import { classicalFTest } from "../../statistics/fit/classical-f-test.ts";
import type { Contrast } from "../../statistics/fit/design.ts";
import { randomIntercept } from "../../statistics/fit/random-intercept.ts";
import { contrastRandomisation } from "../../statistics/randomisation/contrast-randomisation.ts";
import { logRatios } from "../../statistics/sites/log-ratio.ts";
import { arrangementsOf } from "../arrangements.ts";
import type { GoldenCase } from "../golden-case.ts";
import { goldenSales, indicator, inTime, whenKnown } from "../golden-sales.ts";
import { ends, panelWords } from "../golden-words.ts";

const planSchema = z.looseObject({
  assignment: z.array(z.object({ store: z.string(), weeks: z.array(z.string()) })),
});

/** Case 03: every site has every arm, in drawn orders, after a baseline week. */
export const rotationWilliams: GoldenCase = (rows, expected) => {
  const plan = planSchema.parse(expected).assignment;
  const sales = goldenSales(rows, "period");
  const weeks = inTime(sales.map(({ period }) => period));
  const found = logRatios(sales);
  if (!found.ok) return found;
  const { ratios } = found.value;
  const sites = ratios.map(({ site }) => site);
  const periods = ratios.map(({ period }) => period);
  /** The arm of every row if the sites had these orders of arms. */
  const arms = (orders: readonly (readonly string[])[]): readonly string[] =>
    ratios.map(({ site, period }) => {
      const order = orders[plan.findIndex(({ store }) => store === site)];
      const arm = order?.[weeks.indexOf(period)];
      if (arm === undefined) throw new Error(`the plan says nothing of ${site} in ${period}`);
      return arm;
    });
  const orders = arrangementsOf(
    plan.map((line) => line.weeks),
    (order) => order.join(),
  );
  const terms = (given: readonly string[]) => ({
    flyer: indicator(given, "flyer"),
    mirror: indicator(given, "mirror"),
  });
  const panel = {
    design: { terms: terms(arms(plan.map((line) => line.weeks))), effects: [sites, periods] },
    outcome: ratios.map(({ logRatio }) => logRatio),
    clusterOf: sites,
  };
  const plans = orders.map((order) => terms(arms(order)));
  const contrastWords = (contrast: Contrast) => {
    const words = panelWords({ ...panel, contrast });
    if (!("estimate" in words)) return words;
    return {
      ...words,
      lift: Math.expm1(words.estimate),
      wild_cluster_bootstrap: whenKnown(wildBootstrap({ ...panel, contrast }), (wild) => ({
        t: wild.t,
        p: wild.pValue,
        draws: wild.draws,
        ...ends(wild.interval),
      })),
      randomisation: whenKnown(
        contrastRandomisation({ outcome: panel.outcome, effects: panel.design.effects, plans, contrast }),
        ({ assignments, pValue }) => ({ assignments, p: pValue }),
      ),
    };
  };
  const mixedWords = (contrast: Contrast) =>
    whenKnown(
      randomIntercept({
        design: { terms: panel.design.terms, effects: [periods] },
        outcome: panel.outcome,
        siteOf: sites,
        contrast,
      }),
      ({ effect }) => ({ estimate: effect.estimate, se: effect.standardError, df: effect.degreesOfFreedom }),
    );
  return {
    assignment: plan,
    contrasts: {
      mirror_vs_none: contrastWords({ mirror: 1 }),
      flyer_vs_none: contrastWords({ flyer: 1 }),
      mirror_vs_flyer: contrastWords({ mirror: 1, flyer: -1 }),
    },
    mixed_model_check: { mirror: mixedWords({ mirror: 1 }), flyer: mixedWords({ flyer: 1 }) },
    arms_F_test: whenKnown(classicalFTest(panel), (test) => ({
      F: test.f,
      df1: test.numeratorDegrees,
      df2: test.denominatorDegrees,
      p: test.pValue,
    })),
  };
};

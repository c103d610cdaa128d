import { randomisationTest } from "../../statistics/randomisation/randomisation-test.ts";
import { type CrossoverSite, crossover } from "../../statistics/sites/crossover.ts";
import { type LogRatio, logRatios } from "../../statistics/sites/log-ratio.ts";
import { arrangementsOf } from "../arrangements.ts";
import type { GoldenCase } from "../golden-case.ts";
import { armOf, distinct, goldenSales, inTime, whenKnown } from "../golden-sales.ts";
import { ends, panelWords, randomisationWords } from "../golden-words.ts";

/** Case 04: each site has mirror and flyer in one of two orders. */
export const crossoverAbba: GoldenCase = (rows) => {
  const sales = goldenSales(rows, "period");
  const [first = "", second = "", ...more] = inTime(sales.map(({ period }) => period));
  if (more.length > 0) throw new Error("a crossover of two periods has two periods");
  const found = logRatios(sales);
  if (!found.ok) return found;
  const { ratios } = found.value;
  const sites = distinct(ratios.map(({ site }) => site));
  const mirrorFirst = sites.map((site) => armOf(sales, site, first) === "mirror");
  const treatment = (order: readonly boolean[]): readonly number[] =>
    ratios.map(({ site, period }) => Number(order[sites.indexOf(site)] === (period === first)));
  const effects = [ratios.map(({ site }) => site), ratios.map(({ period }) => period)];
  const panel = {
    design: { terms: { mirror: treatment(mirrorFirst) }, effects },
    outcome: ratios.map(({ logRatio }) => logRatio),
    clusterOf: ratios.map(({ site }) => site),
    contrast: { mirror: 1 },
  };
  const analysed = crossover({
    sites: sites.map(
      (site, index): CrossoverSite => ({
        treatedFirst: mirrorFirst[index] === true,
        first: ratioAt(ratios, site, first),
        second: ratioAt(ratios, site, second),
      }),
    ),
  });
  return {
    stores_mirror_first: sites.filter((_, index) => mirrorFirst[index]),
    ...whenKnown(analysed, ({ treatment: effect, period, carryOver }) => ({
      treatment: {
        estimate: effect.estimate,
        t: effect.t,
        df: effect.degreesOfFreedom,
        p: effect.pValue,
        ...ends(effect.interval),
        lift: Math.expm1(effect.estimate),
      },
      period_W1_minus_W2: {
        estimate: period.estimate,
        t: period.t,
        df: period.degreesOfFreedom,
        p: period.pValue,
      },
      carryover: {
        estimate: carryOver.estimate,
        t: carryOver.t,
        df: carryOver.degreesOfFreedom,
        p: carryOver.pValue,
      },
    })),
    regression: panelWords(panel),
    randomisation: whenKnown(
      randomisationTest({
        outcome: panel.outcome,
        effects,
        plans: arrangementsOf(mirrorFirst, String).map(treatment),
      }),
      randomisationWords,
    ),
  };
};

function ratioAt(ratios: readonly LogRatio[], site: string, period: string): number {
  const found = ratios.find((ratio) => ratio.site === site && ratio.period === period);
  if (found === undefined) throw new Error(`${site} sold nothing in ${period}`);
  return found.logRatio;
}

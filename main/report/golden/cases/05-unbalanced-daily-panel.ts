import { wildBootstrap } from "../../statistics/clusters/wild-bootstrap.ts";
import type { Contrast } from "../../statistics/fit/design.ts";
import { poissonPseudoLikelihood } from "../../statistics/poisson/poisson-pseudo-likelihood.ts";
import { logRatios } from "../../statistics/sites/log-ratio.ts";
import type { GoldenCase } from "../golden-case.ts";
import { armOf, cell, goldenSales, indicator, whenKnown } from "../golden-sales.ts";
import { panelWords } from "../golden-words.ts";
import { advertisedTerms, droppedWords, poissonWords } from "../poisson-words.ts";

const effectNames = ["store:product", "store:day", "role:week"];

/** Case 05: days of unequally many sites; log ratios and Poisson. */
export const unbalancedDailyPanel: GoldenCase = (rows) => {
  const sales = goldenSales(rows, "day");
  const weekOf = new Map(rows.map((row) => [cell(row, "day"), cell(row, "week")]));
  const found = logRatios(sales, { zeros: "leave-out" });
  if (!found.ok) return found;
  const { ratios } = found.value;
  const arms = ratios.map(({ site, period }) => armOf(sales, site, period));
  const sites = ratios.map(({ site }) => site);
  const panel = {
    design: {
      terms: { flyer: indicator(arms, "flyer"), mirror: indicator(arms, "mirror") },
      effects: [sites, ratios.map(({ period }) => weekOf.get(period) ?? "")],
    },
    outcome: ratios.map(({ logRatio }) => logRatio),
    clusterOf: sites,
  };
  const contrastWords = (contrast: Contrast) => ({
    ...panelWords({ ...panel, contrast }),
    wild_cluster_bootstrap: whenKnown(wildBootstrap({ ...panel, contrast }), ({ t, pValue, draws }) => ({
      t,
      p: pValue,
      draws,
    })),
  });
  const poisson = poissonPseudoLikelihood({
    design: {
      terms: advertisedTerms(sales),
      effects: [
        sales.map(({ site, product }) => `${site}.${product}`),
        sales.map(({ site, period }) => `${site}.${period}`),
        sales.map(({ role, period }) => `${role}.${weekOf.get(period)}`),
      ],
    },
    units: sales.map(({ units }) => units),
  });
  const clusterOf = sales.map(({ site }) => site);
  return {
    store_days_used_in_log_ratio: ratios.length,
    log_ratio_ols: {
      mirror_vs_none: contrastWords({ mirror: 1 }),
      mirror_vs_flyer: contrastWords({ mirror: 1, flyer: -1 }),
    },
    ...whenKnown(poisson, (fit) => ({
      ppml_rows_used: fit.rows.length,
      ppml_dropped_all_zero_groups: droppedWords(fit, effectNames),
      poisson_ppml: {
        mirror_vs_none: poissonWords(fit, clusterOf, { mirror: 1 }),
        flyer_vs_none: poissonWords(fit, clusterOf, { flyer: 1 }),
        mirror_vs_flyer: poissonWords(fit, clusterOf, { mirror: 1, flyer: -1 }),
      },
    })),
  };
};

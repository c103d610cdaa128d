import type { Design } from "../../statistics/fit/design.ts";
import { leastSquares } from "../../statistics/fit/least-squares.ts";
import { poissonPseudoLikelihood } from "../../statistics/poisson/poisson-pseudo-likelihood.ts";
import type { GoldenCase } from "../golden-case.ts";
import { type GoldenSale, goldenSales, inTime, whenKnown } from "../golden-sales.ts";
import { advertisedTerms, droppedWords, poissonWords } from "../poisson-words.ts";

const effectNames = ["store:product", "store:week", "role:week"];

/** Case 06: slow sellers, many zeros; Poisson. */
export const zerosPoissonDdd: GoldenCase = (rows) => {
  const sales = goldenSales(rows, "period");
  const units = sales.map((sale) => sale.units);
  const design = identifiedDesign(sales);
  const clusterOf = sales.map(({ site }) => site);
  return {
    rows: sales.length,
    zero_share: units.filter((value) => value === 0).length / units.length,
    ...whenKnown(poissonPseudoLikelihood({ design, units }), (fit) => ({
      dropped_store_products: fit.dropped
        .filter(({ effect }) => effect === 0)
        .flatMap(({ labels }) => [...labels].toSorted())
        .map((label) => {
          const [store, product] = label.split(".");
          return { store, product };
        }),
      rows_used: fit.rows.length,
      dropped_all_zero_groups: droppedWords(fit, effectNames),
      ppml: {
        mirror_vs_none: poissonWords(fit, clusterOf, { mirror: 1 }),
        flyer_vs_none: poissonWords(fit, clusterOf, { flyer: 1 }),
        mirror_vs_flyer: poissonWords(fit, clusterOf, { mirror: 1, flyer: -1 }),
        dispersion_pearson: fit.dispersion,
        deviance: fit.deviance,
      },
    })),
    // The wrong answer, which the case holds so that the right one can be told from it. Only this file knows it.
    log1p_ols_do_not_use: whenKnown(leastSquares({ design, outcome: units.map(Math.log1p) }), (fit) => ({
      mirror: fit.estimate({ mirror: 1 }),
      flyer: fit.estimate({ flyer: 1 }),
    })),
  };
};

/**
 * Sites × products, sites × weeks, roles × weeks. Where every site has an arm in every campaign week, arms against
 * *none* are not identified beside all levels of roles × weeks, and `poissonPseudoLikelihood` rightly refuses. The
 * case's numbers were made by R, which then leaves out a level: the advertised products' last week counts as the
 * baseline week. Mirror against flyer does not depend on that; the other two contrasts do.
 */
function identifiedDesign(sales: readonly GoldenSale[]): Design {
  const weeks = inTime(sales.map(({ period }) => period));
  const baseline = weeks.filter((week) =>
    sales.every(({ period, arm }) => period !== week || arm === "none"),
  );
  const alwaysInAnArm = weeks
    .filter((week) => !baseline.includes(week))
    .every((week) => sales.every(({ period, arm }) => period !== week || arm !== "none"));
  const last = alwaysInAnArm ? weeks.at(-1) : undefined;
  return {
    terms: advertisedTerms(sales),
    effects: [
      sales.map(({ site, product }) => `${site}.${product}`),
      sales.map(({ site, period }) => `${site}.${period}`),
      // Sites × weeks are in already, so that one role's weeks are all that roles × weeks add.
      sales.map(({ role, period }) =>
        role === "advertised" && period !== last && period !== weeks[0] ? `${role}.${period}` : "held",
      ),
    ],
  };
}

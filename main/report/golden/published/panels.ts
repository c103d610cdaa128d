import { type ClusterKind, clusterRobust } from "../../statistics/clusters/cluster-robust.ts";
import { classicalErrors } from "../../statistics/fit/classical-errors.ts";
import { interceptName } from "../../statistics/fit/design.ts";
import { heteroskedasticityRobust } from "../../statistics/fit/heteroskedasticity-robust.ts";
import { leastSquares } from "../../statistics/fit/least-squares.ts";
import { welchT } from "../../statistics/sites/two-sample-t.ts";
import { mean } from "../../statistics/vector.ts";
import type { GoldenRows } from "../golden-case.ts";
import { indicator, whenKnown } from "../golden-sales.ts";
import { panelWords } from "../golden-words.ts";
import { numbers, type PublishedFiles, texts } from "./published-entry.ts";

/** Petersen's test page for clustered errors: 500 firms, ten years. */
export function petersen(files: PublishedFiles) {
  const rows = files("petersen_cl.csv");
  const panel = { design: { terms: { x: numbers(rows, "x") }, effects: [] }, outcome: numbers(rows, "y") };
  const contrasts = [{ [interceptName]: 1 }, { x: 1 }];
  return whenKnown(leastSquares(panel), (fit) => {
    const clustered = (column: string) =>
      contrasts.map((contrast) =>
        whenKnown(
          clusterRobust({ ...panel, clusterOf: texts(rows, column), contrast, kind: "CR1" }),
          ({ standardError }) => standardError,
        ),
      );
    return {
      coef: contrasts.map(fit.estimate),
      se_classical: contrasts.map((contrast) =>
        whenKnown(classicalErrors({ fit, contrast }), ({ standardError }) => standardError),
      ),
      se_HC1: contrasts.map((contrast) =>
        whenKnown(heteroskedasticityRobust({ fit, contrast, kind: "HC1" }), (error) => error),
      ),
      se_firm_HC1: clustered("firm"),
      se_year_HC1: clustered("year"),
      year_10_clusters: panelWords({ ...panel, clusterOf: texts(rows, "year"), contrast: { x: 1 } }),
    };
  });
}

/** Deaths on the road by state and year: legal drinking age and beer tax, CR2 with Satterthwaite. */
export function mortalityRates(files: PublishedFiles) {
  const rows = files("mortality_rates_mv_1970_1983.csv");
  const states = texts(rows, "state");
  const panel = {
    design: {
      terms: { legal: numbers(rows, "legal"), beertaxa: numbers(rows, "beertaxa") },
      effects: [states, texts(rows, "year")],
    },
    outcome: numbers(rows, "mrate"),
    clusterOf: states,
  };
  const by = (name: string, kind: ClusterKind) => clusterRobust({ ...panel, contrast: { [name]: 1 }, kind });
  const fully = (name: string) =>
    whenKnown(by(name, "CR2"), ({ estimate, standardError, degreesOfFreedom, pValue }) => ({
      est: estimate,
      se: standardError,
      df: degreesOfFreedom,
      p: pValue,
    }));
  // clubSandwich's CR1 has no factor for the columns of the design, unlike Stata's and ours.
  const count = new Set(states).size;
  const error = (name: string) =>
    whenKnown(by(name, "CR0"), ({ standardError }) => standardError * Math.sqrt(count / (count - 1)));
  return {
    n: rows.length,
    states: count,
    CR2: { legal: fully("legal"), beertaxa: fully("beertaxa") },
    CR1: { legal: error("legal"), beertaxa: error("beertaxa") },
  };
}

/** Fast food in New Jersey and Pennsylvania before and after the minimum wage: each state's come twice, in one order. */
export function cardKrueger(files: PublishedFiles) {
  const all = files("card_krueger_njmin3.csv");
  const rows = ["1", "0"]
    .flatMap((nj) => ["0", "1"].map((d) => all.filter((row) => row["nj"] === nj && row["d"] === d)))
    .flatMap((group) => group.map((row, place) => ({ ...row, restaurant: `${row["nj"]} ${place}` })))
    .filter((row: GoldenRows[number]) => row["fte"] !== "");
  const cellMean = (nj: string, d: string): number =>
    mean(
      numbers(
        rows.filter((row: GoldenRows[number]) => row["nj"] === nj && row["d"] === d),
        "fte",
      ),
    );
  const panel = {
    design: {
      terms: { effect: numbers(rows, "d_nj"), nj: numbers(rows, "nj"), d: numbers(rows, "d") },
      effects: [],
    },
    outcome: numbers(rows, "fte"),
    clusterOf: texts(rows, "restaurant"),
    contrast: { effect: 1 },
  };
  const changed = all.filter((row) => row["d"] === "0" && row["DEMP"] !== "");
  const changesOf = (nj: string) =>
    numbers(
      changed.filter((row) => row["nj"] === nj),
      "DEMP",
    );
  return {
    means: {
      nj_before: cellMean("1", "0"),
      nj_after: cellMean("1", "1"),
      pa_before: cellMean("0", "0"),
      pa_after: cellMean("0", "1"),
    },
    ...whenKnown(leastSquares(panel), (fit) => ({
      did: fit.estimate(panel.contrast),
      n: fit.rowCount,
      se_classical: whenKnown(
        classicalErrors({ fit, contrast: panel.contrast }),
        (found) => found.standardError,
      ),
      se_cluster_store_CR1: whenKnown(
        clusterRobust({ ...panel, kind: "CR1" }),
        (found) => found.standardError,
      ),
    })),
    balanced: {
      stores: changed.length,
      ...whenKnown(welchT({ treated: changesOf("1"), control: changesOf("0") }), (welch) => ({
        did: welch.estimate,
        welch_se: welch.standardError,
        welch_p: welch.pValue,
        welch_df: welch.degreesOfFreedom,
      })),
    },
  };
}

/** Training and earnings: raw difference, difference of changes, difference adjusted for all that was known before. */
export function lalonde(files: PublishedFiles) {
  const rows = files("lalonde_matchit.csv");
  const treat = numbers(rows, "treat");
  const earnings = numbers(rows, "re78");
  const gap = (values: readonly number[]): number =>
    mean(values.filter((_, row) => treat[row] === 1)) - mean(values.filter((_, row) => treat[row] === 0));
  const before = numbers(rows, "re75");
  const known = ["age", "educ", "married", "nodegree", "re74", "re75"];
  const races = texts(rows, "race");
  const fit = leastSquares({
    design: {
      terms: {
        treat,
        ...Object.fromEntries(known.map((name) => [name, numbers(rows, name)])),
        black: indicator(races, "black"),
        hispanic: indicator(races, "hispan"),
      },
      effects: [],
    },
    outcome: earnings,
  });
  return {
    n: [treat.filter((is) => is === 1).length, treat.filter((is) => is === 0).length],
    raw_diff: gap(earnings),
    did_75_78: gap(earnings.map((value, row) => value - (before[row] ?? Number.NaN))),
    ols_adjusted: whenKnown(fit, ({ estimate }) => estimate({ treat: 1 })),
  };
}

import { signFlipTest } from "../../statistics/pairs/sign-flip-test.ts";
import { wilcoxonSignedRank } from "../../statistics/pairs/wilcoxon-signed-rank.ts";
import { pairedT } from "../../statistics/sites/paired-t.ts";
import { mean } from "../../statistics/vector.ts";
import type { GoldenCase, GoldenRows } from "../golden-case.ts";
import { cell, distinct, numberCell, whenKnown } from "../golden-sales.ts";
import { ends, tWords } from "../golden-words.ts";

/** Case 07: one site, days in pairs, chance gave the mirror one day of each. */
export const singleSiteSwitchback: GoldenCase = (rows) => {
  const differences = distinct(rows.map((row) => cell(row, "pair"))).map((pair) => difference(rows, pair));
  const estimate = mean(differences);
  return {
    estimate,
    lift: Math.expm1(estimate),
    sign_flip: whenKnown(signFlipTest({ differences }), (test) => ({
      assignments: test.assignments,
      p: test.pValue,
      ...ends(test.interval),
    })),
    paired_t: whenKnown(pairedT({ differences }), tWords),
    wilcoxon_signed_rank: whenKnown(wilcoxonSignedRank({ differences }), (test) => ({
      V: test.rankSum,
      p: test.pValue,
      hodges_lehmann: test.hodgesLehmann,
      ...ends(test.interval),
    })),
  };
};

/** Log ratio of a pair's mirror day less that of its other day; NaN where a day is missing. */
function difference(rows: GoldenRows, pair: string): number {
  const days = rows.filter((row) => cell(row, "pair") === pair);
  const logRatio = (mirror: boolean): number => {
    const day = days.find((row) => (cell(row, "arm") === "mirror") === mirror);
    if (day === undefined) return Number.NaN;
    return Math.log(numberCell(day, "units_advertised") / numberCell(day, "units_reference"));
  };
  return logRatio(true) - logRatio(false);
}

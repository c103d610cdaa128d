import { unreachable } from "../../../base/assert.ts";
import type { CostPerIncrement } from "../../statistics/money/cost-per-increment.ts";
import { fieller, type RatioSet } from "../../statistics/money/fieller.ts";
import { type Amount, returnOnCost } from "../../statistics/money/return-on-cost.ts";
import type { GoldenCase, GoldenRows } from "../golden-case.ts";
import { type GoldenPart, inputNumber, partsOf } from "../golden-inputs.ts";
import { numberCell, whenKnown } from "../golden-sales.ts";
import { ends } from "../golden-words.ts";

/** Case 11: money from incremental units, and ratios of two effects. */
export const moneyRoiFieller: GoldenCase = (rows, expected) => ({
  cases: rows.map(moneyWords),
  // The file gives no degrees of freedom to its ratios: they are those of its first effect.
  fieller: partsOf(expected, "fieller").map((part) => ratioWords(part, rows)),
});

function moneyWords(row: GoldenRows[number]) {
  const cost = numberCell(row, "cost");
  const units = {
    estimate: numberCell(row, "incremental_units"),
    standardError: numberCell(row, "se"),
    degreesOfFreedom: numberCell(row, "df"),
  };
  return whenKnown(
    returnOnCost({ units, cost, marginPerUnit: numberCell(row, "margin_per_unit") }),
    (money) => ({
      incremental_units: money.units.estimate,
      se: money.units.standardError,
      df: money.units.degreesOfFreedom,
      ...ends(money.units.interval),
      ...amountWords("incremental_margin", "margin", money.margin),
      cost,
      ...amountWords("net", "net", money.net),
      ...(money.roi === null ? {} : amountWords("roi", "roi", money.roi)),
      prob_roi_positive_flat_prior: money.probabilityOfProfit,
      break_even_units: money.breakEvenUnits,
      cost_per_incremental_unit: costWords(money.costPerIncrement),
    }),
  );
}

function amountWords(name: string, prefix: string, { estimate, interval }: Amount) {
  return { [name]: estimate, [`${prefix}_ci_lo`]: interval.lower, [`${prefix}_ci_hi`]: interval.upper };
}

function costWords(cost: CostPerIncrement) {
  switch (cost.kind) {
    case "bounded":
      return { type: "bounded", estimate: cost.estimate, lo: cost.interval.lower, hi: cost.interval.upper };
    case "unbounded":
      return { type: "unbounded", estimate: cost.estimate, at_least: cost.atLeast };
    case "negative-effect":
      return { type: "negative effect: no cost per incremental sale; each euro lost units" };
    default:
      return unreachable(cost);
  }
}

function ratioWords(part: GoldenPart, rows: GoldenRows) {
  const [first] = rows;
  const found = fieller({
    numerator: { estimate: inputNumber(part, "a"), standardError: inputNumber(part, "sa") },
    denominator: { estimate: inputNumber(part, "b"), standardError: inputNumber(part, "sb") },
    correlation: inputNumber(part, "rho"),
    ...(first === undefined ? {} : { degreesOfFreedom: numberCell(first, "df") }),
  });
  return { res: whenKnown(found, setWords) };
}

function setWords(set: RatioSet) {
  switch (set.kind) {
    case "bounded":
      return { ratio: set.ratio, type: "bounded", lo: set.interval.lower, hi: set.interval.upper };
    case "outside":
      return { ratio: set.ratio, type: "complement", outside: [set.gap.lower, set.gap.upper] };
    case "whole-line":
      return { ratio: set.ratio, type: "whole line" };
    default:
      return unreachable(set);
  }
}

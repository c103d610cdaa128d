import type { Spending } from "../../statistics/looks/alpha-spending.ts";
import { confidenceSequence } from "../../statistics/looks/confidence-sequence.ts";
import { lanDeMets } from "../../statistics/looks/lan-demets.ts";
import { benjaminiHochberg } from "../../statistics/several/benjamini-hochberg.ts";
import { bonferroni } from "../../statistics/several/bonferroni.ts";
import { hochberg } from "../../statistics/several/hochberg.ts";
import { holm } from "../../statistics/several/holm.ts";
import type { GoldenCase } from "../golden-case.ts";
import { type GoldenPart, inputNumber, inputNumbers, partOf, partsOf } from "../golden-inputs.ts";
import { numberCell, whenKnown } from "../golden-sales.ts";

/** Case 10: several metrics at once, planned looks, and looks at any time. */
export const multiplicitySequential: GoldenCase = (rows, expected) => {
  const pValues = rows.map((row) => numberCell(row, "p"));
  const looks = (key: string, spending: Spending) => lookWords(partOf(expected, key), spending);
  return {
    p_values: pValues,
    holm: whenKnown(holm(pValues), (adjusted) => adjusted),
    bh: whenKnown(benjaminiHochberg(pValues), (adjusted) => adjusted),
    bonferroni: whenKnown(bonferroni(pValues), (adjusted) => adjusted),
    hochberg: whenKnown(hochberg(pValues), (adjusted) => adjusted),
    lan_demets_obf: looks("lan_demets_obf", "obrien-fleming"),
    lan_demets_pocock: looks("lan_demets_pocock", "pocock"),
    confidence_sequence: {
      cases: partsOf(partOf(expected, "confidence_sequence"), "cases").map(sequenceWords),
    },
  };
};

function lookWords(part: GoldenPart, spending: Spending) {
  return whenKnown(lanDeMets({ information: inputNumbers(part, "information"), spending }), (bounds) => ({
    cumulative_alpha_one_tail: bounds.map(({ tailAlphaSpent }) => tailAlphaSpent),
    z: bounds.map(({ z }) => z),
    two_sided_nominal_p: bounds.map(({ nominalP }) => nominalP),
  }));
}

function sequenceWords(part: GoldenPart) {
  const sequence = confidenceSequence({
    estimate: inputNumber(part, "est"),
    standardError: inputNumber(part, "se"),
    count: inputNumber(part, "n"),
    tightestAt: inputNumber(part, "Nstar"),
  });
  return whenKnown(sequence, ({ estimate, interval, pValue }) => ({
    halfwidth: interval.upper - estimate,
    p: pValue,
  }));
}

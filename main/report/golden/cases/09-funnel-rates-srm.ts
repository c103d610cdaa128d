import { clopperPearson } from "../../statistics/rates/clopper-pearson.ts";
import { fisherExact } from "../../statistics/rates/fisher-exact.ts";
import { katzRatio } from "../../statistics/rates/katz-ratio.ts";
import { newcombe } from "../../statistics/rates/newcombe.ts";
import { ruleOfThree } from "../../statistics/rates/rule-of-three.ts";
import { sampleRatio } from "../../statistics/rates/sample-ratio.ts";
import type { Share, TwoShares } from "../../statistics/rates/share.ts";
import { twoProportionZ } from "../../statistics/rates/two-proportion-z.ts";
import { wilson } from "../../statistics/rates/wilson.ts";
import type { GoldenCase, GoldenRows } from "../golden-case.ts";
import { type GoldenPart, inputNumber, inputNumbers, partOf } from "../golden-inputs.ts";
import { cell, numberCell, whenKnown } from "../golden-sales.ts";

/** Case 09: the funnel's rates, two arms compared, splits, and cells at the edge. */
export const funnelRates: GoldenCase = (rows, expected) => {
  const bought: TwoShares = {
    treated: funnelShare(rows, "mirror", "bought", "pass_by"),
    control: funnelShare(rows, "flyer", "bought", "pass_by"),
  };
  const passed = rows.map((row) => numberCell(row, "pass_by"));
  const keys = Object.keys(Object(expected));
  return {
    ...Object.fromEntries(keys.flatMap((key) => [...rateWords(rows, key), ...edgeWords(key)])),
    ...Object.fromEntries(keys.flatMap((key) => claimWords(key, expected))),
    bought_diff_newcombe: newcombeWords(bought),
    bought_ratio_katz: whenKnown(katzRatio(bought), ({ ratio, lift, interval }) => ({
      ratio,
      lift,
      lo: interval.lower,
      hi: interval.upper,
    })),
    bought_two_proportion_z_p: whenKnown(twoProportionZ(bought), ({ pValue }) => pValue),
    bought_fisher_p: whenKnown(fisherExact(bought), ({ pValue }) => pValue),
    bought_odds_ratio_conditional_mle: whenKnown(fisherExact(bought), ({ oddsRatio }) => oddsRatio),
    srm: splitWords(passed, inputNumbers(partOf(expected, "srm"), "expected_split")),
    srm_bad: evenSplitWords(partOf(expected, "srm_bad")),
    srm_three_arms: evenSplitWords(partOf(expected, "srm_three_arms")),
    edge_ratio_with_zero_control: zeroControlWords(partOf(expected, "edge_ratio_with_zero_control")),
  };
};

/** `mirror_interact_of_pass_by`: a rate of the funnel, where both columns are in the file. */
function rateWords(rows: GoldenRows, key: string) {
  const [, arm = "", count = "", of = ""] = /^([a-z]+)_([a-z_]+)_of_([a-z_]+)$/.exec(key) ?? [];
  const known = rows.some((row) => row["arm"] === arm && count in row && of in row);
  return known ? [[key, wilsonWords(funnelShare(rows, arm, count, of))] as const] : [];
}

/** `edge_zero_of_40`, `edge_40_of_40`, `edge_zero_of_zero`: a share at the edge. */
function edgeWords(key: string) {
  const [, count, of] = /^edge_(zero|\d+)_of_(zero|\d+)$/.exec(key) ?? [];
  if (count === undefined || of === undefined) return [];
  const share: Share = { count: Number(count) || 0, of: Number(of) || 0 };
  const shown = wilson(share);
  if (!shown.ok) return [[key, shown] as const];
  const words = {
    wilson: wilsonWords(share),
    clopper_pearson: whenKnown(clopperPearson(share), ({ interval }) => ({
      lo: interval.lower,
      hi: interval.upper,
    })),
    rule_of_three: whenKnown(ruleOfThree(share.of), (bound) => bound),
  };
  return [[key, words] as const];
}

/** `founding_claim_71_percent` with `n500`: what 71 % of 500 visitors is known to. */
function claimWords(key: string, expected: unknown) {
  const [, percent] = /^founding_claim_([\d.]+)_percent$/.exec(key) ?? [];
  if (percent === undefined) return [];
  const sizes = Object.keys(partOf(expected, key)).filter((size) => /^n\d+$/.test(size));
  const words = sizes.map((size) => {
    const of = Number(size.slice(1));
    return [size, wilsonWords({ count: Math.round((Number(percent) / 100) * of), of })] as const;
  });
  return [[key, Object.fromEntries(words)] as const];
}

function funnelShare(rows: GoldenRows, arm: string, count: string, of: string): Share {
  const row = rows.find((one) => cell(one, "arm") === arm);
  if (row === undefined) throw new Error(`no row of the arm ${arm}`);
  return { count: numberCell(row, count), of: numberCell(row, of) };
}

function wilsonWords(share: Share) {
  return whenKnown(wilson(share), ({ rate, interval }) => ({ rate, lo: interval.lower, hi: interval.upper }));
}

function newcombeWords(shares: TwoShares) {
  return whenKnown(newcombe(shares), ({ difference, interval }) => ({
    diff: difference,
    lo: interval.lower,
    hi: interval.upper,
  }));
}

function splitWords(counts: readonly number[], weights: readonly number[]) {
  return whenKnown(sampleRatio(counts, weights), (split) => ({
    chisq: split.chiSquare,
    df: split.degreesOfFreedom,
    p: split.pValue,
    "flag_at_0.001": split.mismatch,
  }));
}

function evenSplitWords(part: GoldenPart) {
  const counts = inputNumbers(part, "counts");
  return splitWords(
    counts,
    counts.map(() => 1),
  );
}

function zeroControlWords(part: GoldenPart) {
  const shares: TwoShares = {
    treated: { count: inputNumber(part, "x1"), of: inputNumber(part, "n1") },
    control: { count: inputNumber(part, "x0"), of: inputNumber(part, "n0") },
  };
  return {
    ratio: whenKnown(katzRatio(shares), ({ ratio }) => ratio),
    fisher_p: whenKnown(fisherExact(shares), ({ pValue }) => pValue),
    newcombe: newcombeWords(shares),
  };
}

import { GIRTHS, type Girth } from "../../contract/index.ts";
import type { Features } from "../features.ts";
import type { GirthRule } from "../girth-regression.ts";
import { ridge } from "./ridge.ts";

/** Features of a made person and the truth. */
export interface Sample {
  readonly features: Features;
  readonly girthsCm: Readonly<Record<Girth, number>>;
  /** What the person wears: shoppers come in clothes that no rule was fitted on. */
  readonly outfit: string;
}

const PENALTY = 3;
/** Errors are noisier than girths: their rule is held closer to its mean. */
const ERROR_PENALTY = 60;
/** Added to errors before their logarithm is taken: none is nothing. */
const LEAST_ERROR_CM = 0.3;
const COVERAGE = 0.8;
/** People farther out than this share of those fitted on, and a tenth more, are called unlike. */
const FARTHEST_SHARE = 0.998;
const FARTHEST_MARGIN = 1.25;

/** Errors of people who were not fitted on. */
export interface FoldErrors {
  /** Per girth, signed, centimetres, in the order of the samples. */
  readonly errorsCm: Readonly<Record<Girth, readonly number[]>>;
}

/** Fits girths by ridge regression, and their intervals on people left out in turn so that four in five are inside. */
export function fitRule(samples: readonly Sample[]): { readonly rule: GirthRule } & FoldErrors {
  const count = samples[0]?.features.length ?? 0;
  const column = (i: number) => samples.map(({ features }) => features[i] ?? 0);
  const means = Array.from({ length: count }, (_, i) => mean(column(i)));
  const deviations = Array.from({ length: count }, (_, i) => deviation(column(i)) + 1e-6);
  const rows = samples.map(({ features }) =>
    features.map((value, i) => (value - (means[i] ?? 0)) / (deviations[i] ?? 1)),
  );
  const outfits = samples.map((sample) => sample.outfit);
  const errorsCm = { chest: [], waist: [], hip: [] } as Record<Girth, number[]>;
  const girths: number[][] = [];
  const halves: number[][] = [];
  for (const girth of GIRTHS) {
    const truth = samples.map(({ girthsCm }) => girthsCm[girth]);
    girths.push(ridge(rows, truth, PENALTY));
    const errors = leftOut(rows, truth, PENALTY, outfits).map((value, at) => value - (truth[at] ?? 0));
    errorsCm[girth] = errors;
    const logs = errors.map((error) => Math.log(Math.abs(error) + LEAST_ERROR_CM));
    const expected = leftOut(rows, logs, ERROR_PENALTY, outfits);
    const factor = quantile(
      errors.map((error, at) => Math.abs(error) / Math.exp(expected[at] ?? 0)),
      COVERAGE,
    );
    const [constant = 0, ...slopes] = ridge(rows, logs, ERROR_PENALTY);
    halves.push([constant + Math.log(factor), ...slopes]);
  }
  const squares = rows.map((row) => row.reduce((sum, value) => sum + value * value, 0) / count);
  const farthest = FARTHEST_MARGIN * quantile(squares, FARTHEST_SHARE);
  return { rule: { means, deviations, girths, halves, farthest }, errorsCm };
}

/** For each person what a rule says that was fitted on people in other clothes. */
function leftOut(
  rows: readonly Features[],
  truth: readonly number[],
  penalty: number,
  outfits: readonly string[],
): number[] {
  const told = truth.map(() => 0);
  for (const outfit of new Set(outfits)) {
    const inFold = (at: number) => outfits[at] === outfit;
    const [constant = 0, ...slopes] = ridge(
      rows.filter((_, at) => !inFold(at)),
      truth.filter((_, at) => !inFold(at)),
      penalty,
    );
    rows.forEach((row, at) => {
      if (inFold(at)) told[at] = row.reduce((sum, value, i) => sum + value * (slopes[i] ?? 0), constant);
    });
  }
  return told;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

import { confidenceSequence } from "../../statistics/looks/confidence-sequence.ts";
import { relativeDifference } from "../../statistics/means/relative-difference.ts";
import { welchT } from "../../statistics/sites/two-sample-t.ts";
import type { TEstimate } from "../../statistics/t-estimate.ts";
import { inputNumber, partOf } from "../golden-inputs.ts";
import { whenKnown } from "../golden-sales.ts";
import type { PublishedFiles } from "./published-entry.ts";

type Part = Readonly<Record<string, unknown>>;

/** GrowthBook's own test vectors: summaries of two groups, compared in shares of the first and in its unit. */
export function growthbook(_: PublishedFiles, expected: unknown) {
  const part = (key: string): Part => partOf({ part: partOf({ expected }, "expected")[key] }, "part");
  return {
    welch_relative: whenKnown(relativeDifference(groups(part("welch_relative"), ofSums)), words),
    welch_absolute: whenKnown(welchT(groups(part("welch_absolute"), ofSums)), words),
    sequential_relative: sequential(part("sequential_relative"), ofSums),
    sequential_proportion: sequential(part("sequential_proportion"), ofShare),
  };
}

function groups(of: Part, values: (summary: Part) => readonly number[]) {
  return { treated: values(partOf(of, "b")), control: values(partOf(of, "a")) };
}

/** Values whose count, sum and sum of squares are the summary's: all at the mean but two. */
function ofSums(summary: Part): readonly number[] {
  const count = inputNumber(summary, "n");
  const centre = inputNumber(summary, "sum") / count;
  const apart = Math.sqrt((inputNumber(summary, "sum_squares") - count * centre ** 2) / 2);
  return [centre - apart, centre + apart, ...Array.from({ length: count - 2 }, () => centre)];
}

/** As many ones as there were, the others zeros. */
function ofShare(summary: Part): readonly number[] {
  const ones = inputNumber(summary, "x");
  return Array.from({ length: inputNumber(summary, "n") }, (_, place) => Number(place < ones));
}

function sequential(of: Part, values: (summary: Part) => readonly number[]) {
  const { treated, control } = groups(of, values);
  return whenKnown(relativeDifference({ treated, control }), ({ estimate, standardError }) =>
    whenKnown(
      confidenceSequence({
        estimate,
        standardError,
        count: treated.length + control.length,
        tightestAt: inputNumber(of, "Nstar"),
      }),
      ({ interval, pValue }) => ({
        expected: estimate,
        ci: [interval.lower, interval.upper],
        se: standardError,
        p: pValue,
      }),
    ),
  );
}

function words({ estimate, interval, standardError, pValue }: TEstimate) {
  return { expected: estimate, ci: [interval.lower, interval.upper], se: standardError, p: pValue };
}

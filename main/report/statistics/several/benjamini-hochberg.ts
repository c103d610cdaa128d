import { type Result, succeed } from "../../../base/result.ts";
import { inPlace, type PValuesRefusal, rankedPValues, refusePValues } from "./p-values.ts";

/**
 * Benjamini and Hochberg's adjusted p values in the order given: of what is found, the share of false alarms stays below
 * alpha. For looking through many metrics, not for the verdict. Errors: `not-a-probability`. Source: Benjamini & Hochberg
 * (1995), JRSS B 57:289-300.
 */
export function benjaminiHochberg(pValues: readonly number[]): Result<readonly number[], PValuesRefusal> {
  const refused = refusePValues(pValues);
  if (refused) return refused;
  let lowest = 1;
  const adjusted = rankedPValues(pValues)
    .toReversed()
    .map(({ p, place, rank }) => {
      lowest = Math.min(lowest, p * (pValues.length / rank));
      return [place, lowest] as const;
    });
  return succeed(inPlace(pValues.length, adjusted));
}

import { type Result, succeed } from "../../../base/result.ts";
import { inPlace, type PValuesRefusal, rankedPValues, refusePValues } from "./p-values.ts";

/**
 * Hochberg's step-up adjusted p values in the order given: never above Holm's, and right only where the questions are
 * independent or rise and fall together. Errors: `not-a-probability`. Source: Hochberg (1988), Biometrika 75:800-802.
 */
export function hochberg(pValues: readonly number[]): Result<readonly number[], PValuesRefusal> {
  const refused = refusePValues(pValues);
  if (refused) return refused;
  let lowest = 1;
  const adjusted = rankedPValues(pValues)
    .toReversed()
    .map(({ p, place, rank }) => {
      lowest = Math.min(lowest, p * (pValues.length - rank + 1));
      return [place, lowest] as const;
    });
  return succeed(inPlace(pValues.length, adjusted));
}

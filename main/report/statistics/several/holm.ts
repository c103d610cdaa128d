import { type Result, succeed } from "../../../base/result.ts";
import { inPlace, type PValuesRefusal, rankedPValues, refusePValues } from "./p-values.ts";

/**
 * Holm's step-down adjusted p values in the order given: the chance of any false alarm among them stays below alpha,
 * however the questions hang together. Errors: `not-a-probability`. Source: Holm (1979), Scandinavian Journal of
 * Statistics 6:65-70.
 */
export function holm(pValues: readonly number[]): Result<readonly number[], PValuesRefusal> {
  const refused = refusePValues(pValues);
  if (refused) return refused;
  let highest = 0;
  const adjusted = rankedPValues(pValues).map(({ p, place, rank }) => {
    highest = Math.max(highest, p * (pValues.length - rank + 1));
    return [place, highest] as const;
  });
  return succeed(inPlace(pValues.length, adjusted));
}

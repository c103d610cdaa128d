import { type Result, succeed } from "../../../base/result.ts";
import { type PValuesRefusal, refusePValues } from "./p-values.ts";

/**
 * p values times their number, at most 1, in the order given. Keeps the chance of any false alarm below alpha, more
 * strictly than needed: Holm's way never says less. Errors: `not-a-probability`. Source: Dunn (1961), JASA 56:52-64.
 */
export function bonferroni(pValues: readonly number[]): Result<readonly number[], PValuesRefusal> {
  return refusePValues(pValues) ?? succeed(pValues.map((p) => Math.min(1, p * pValues.length)));
}

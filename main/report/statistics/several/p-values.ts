import { type Failure, fail } from "../../../base/result.ts";

/** A p outside [0, 1], or none at all. */
export type PValuesRefusal = "not-a-probability";

/** What keeps p values from being adjusted, or null; an empty list is nothing to adjust and no fault. */
export function refusePValues(pValues: readonly number[]): Failure<PValuesRefusal> | null {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  return wrong === undefined
    ? null
    : fail("not-a-probability", `${wrong} is no p value: those lie in [0, 1].`);
}

/** A p value with its place in the list and its rank, 1 for the smallest. */
export interface RankedP {
  readonly p: number;
  readonly place: number;
  readonly rank: number;
}

/** p values from the smallest on; equal ones in the order of the list. */
export function rankedPValues(pValues: readonly number[]): readonly RankedP[] {
  return pValues
    .map((p, place) => ({ p, place }))
    .toSorted((a, b) => a.p - b.p)
    .map((one, index) => ({ ...one, rank: index + 1 }));
}

/** Adjusted p values in the list's order, from those that `walk` yields: no higher than 1. */
export function inPlace(
  count: number,
  adjusted: Iterable<readonly [place: number, p: number]>,
): readonly number[] {
  const list = Array.from({ length: count }, () => 1);
  for (const [place, p] of adjusted) list[place] = Math.min(1, p);
  return list;
}

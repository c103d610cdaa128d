import { type Failure, fail } from "../../../base/result.ts";
import type { Interval } from "../interval.ts";

/** So many of so many: whole numbers, 0 ≤ count ≤ of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Shares of two independent groups: what is compared, and with what. */
export interface TwoShares {
  readonly treated: Share;
  readonly control: Share;
}

/** A share as a rate in [0, 1] with its interval, which stays within [0, 1]. */
export interface RateEstimate {
  readonly rate: number;
  readonly interval: Interval;
}

/** `nothing-counted`: 0 of 0 has no rate; `not-a-count`: below 0 or not whole; `more-than-all`: 5 of 4. */
export type ShareFault = "nothing-counted" | "not-a-count" | "more-than-all";

/** What keeps a share from having a rate, or null. */
export function shareFault({ count, of }: Share): Failure<ShareFault> | null {
  if (!isCount(count) || !isCount(of)) {
    return fail("not-a-count", `${count} of ${of} are no counts: whole numbers from 0 are.`);
  }
  if (of === 0 && count === 0) return fail("nothing-counted", "0 of 0: there is no rate and no interval.");
  if (count > of) return fail("more-than-all", `${count} of ${of}: the part is larger than the whole.`);
  return null;
}

/** What keeps either of two shares from having a rate, or null. */
export function eitherFault({ treated, control }: TwoShares): Failure<ShareFault> | null {
  return shareFault(treated) ?? shareFault(control);
}

/** Whether a number counts something: whole and not below 0. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

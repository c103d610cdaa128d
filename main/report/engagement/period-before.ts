import { dayAfter, daysBetween } from "../../base/civil-time.ts";

/** A span of days, half-open, ISO 8601. */
export interface Days {
  readonly fromDay: string;
  readonly toDay: string;
}

/** Longest span of one report, days. */
export const MAX_DAYS_OF_A_REPORT = 400;

/** As many days just before. */
export function periodBefore({ fromDay, toDay }: Days): Days {
  return { fromDay: dayAfter(fromDay, -daysBetween(fromDay, toDay)), toDay: fromDay };
}

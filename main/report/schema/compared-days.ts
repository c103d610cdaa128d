import { dayAfter, daysBetween } from "../../base/civil-time.ts";

/** A span of days, half-open, ISO 8601. */
export interface Days {
  readonly fromDay: string;
  readonly toDay: string;
}

const DAYS_OF_52_WEEKS = 364;

/** The same weekdays a year earlier: 52 weeks, or as many times 52 as a longer span needs to lie before itself. */
export function sameWeeksLastYear({ fromDay, toDay }: Days): Days {
  const shift = -DAYS_OF_52_WEEKS * Math.ceil(daysBetween(fromDay, toDay) / DAYS_OF_52_WEEKS);
  return { fromDay: dayAfter(fromDay, shift), toDay: dayAfter(toDay, shift) };
}

/** As many days just before. */
export function periodBefore({ fromDay, toDay }: Days): Days {
  return { fromDay: dayAfter(fromDay, -daysBetween(fromDay, toDay)), toDay: fromDay };
}

import { timeOfDayMs } from "../schema/signage/civil.ts";
import { type Daypart, WEEKDAYS } from "../schema/signage/schedule-entry.ts";
import { mergeSpans, type Span } from "./span.ts";

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday; the week begins on Monday. */
const EPOCH_WEEKDAY = 3;

/** Hours that begin on a day, from its midnight; after midnight counts on. */
interface Hours {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Civil spans (as `civilMs` counts) in which a daypart holds, for all days that touch a civil span. */
export function daypartSpans({ hours, exceptions }: Daypart, within: Span): readonly Span[] {
  const ofWeekday = WEEKDAYS.map((weekday) =>
    hours.filter(({ weekdays }) => weekdays.includes(weekday)).map(hoursOf),
  );
  const ofDay = new Map(exceptions.map((one) => [Date.parse(one.day), one.hours.map(hoursOf)]));
  const spans: Span[] = [];
  // A day's hours may reach into the day after it.
  const first = Math.floor(within.fromMs / DAY_MS) - 1;
  for (let day = first; day * DAY_MS < within.untilMs; day++) {
    const midnight = day * DAY_MS;
    const weekday = (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
    for (const { fromMs, untilMs } of ofDay.get(midnight) ?? ofWeekday[weekday] ?? []) {
      spans.push({ fromMs: midnight + fromMs, untilMs: midnight + untilMs });
    }
  }
  return mergeSpans(spans);
}

function hoursOf({ from, until }: { readonly from: string; readonly until: string }): Hours {
  const fromMs = timeOfDayMs(from);
  const untilMs = timeOfDayMs(until);
  return { fromMs, untilMs: untilMs > fromMs ? untilMs : untilMs + DAY_MS };
}

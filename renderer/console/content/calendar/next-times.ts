import { dueSpans } from "../../../../content/schedule/due-spans.ts";
import type { Span } from "../../../../content/schedule/span.ts";
import { wallClock } from "../../../../content/schedule/wall-clock.ts";
import type { Daypart, When } from "../../../../content/schema/signage/schedule-entry.ts";

const YEAR_MS = 366 * 86_400_000;
/** So many of the coming times are told. */
export const MAX_NEXT_TIMES = 3;

/** When an entry is due next, by its own times alone. */
export type NextTimes =
  | { readonly kind: "always" }
  | { readonly kind: "times"; readonly spans: readonly Span[] }
  /** Not within a year. */
  | { readonly kind: "never" }
  /** Its rule cannot be read. */
  | { readonly kind: "bad-rule" };

export interface NextTimesRequest {
  readonly dayparts: readonly Daypart[];
  /** IANA, of the site. */
  readonly timeZone: string;
  readonly nowMs: number;
}

/** The first times from now on, within a year. A span without an end on one side is cut to that year. */
export function nextTimes(when: When, { dayparts, nowMs, timeZone }: NextTimesRequest): NextTimes {
  const isEndless =
    when.kind === "span" && when.from === null && when.until === null && when.daypartId === null;
  if (when.kind === "always" || isEndless) return { kind: "always" };
  const year = { fromMs: nowMs, untilMs: nowMs + YEAR_MS };
  const byId = new Map(dayparts.map((daypart) => [daypart.daypartId, daypart]));
  const due = dueSpans(when, byId, wallClock(timeZone, year), year);
  if (!due.ok) return { kind: "bad-rule" };
  const spans = due.value
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .slice(0, MAX_NEXT_TIMES)
    .map(({ fromMs, untilMs }) => ({
      fromMs: Math.max(fromMs, year.fromMs),
      untilMs: Math.min(untilMs, year.untilMs),
    }));
  return spans.length === 0 ? { kind: "never" } : { kind: "times", spans };
}

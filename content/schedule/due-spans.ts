import { type Result, succeed } from "../../main/base/result.ts";
import { civilMs } from "../schema/signage/civil.ts";
import type { Daypart, When } from "../schema/signage/schedule-entry.ts";
import { daypartSpans } from "./daypart-spans.ts";
import { occurrences } from "./occurrences.ts";
import { cutSpans, mergeSpans, type Span } from "./span.ts";
import type { WallClock } from "./wall-clock.ts";

/** Days around a span that make sure that no hour of the wall is missed at its ends. */
const MARGIN_MS = 2 * 86_400_000;

/** Spans in which an entry is due by its times alone, whole, that touch a span. Not merged: each begins anew. */
export function dueSpans(
  when: When,
  dayparts: ReadonlyMap<string, Daypart>,
  clock: WallClock,
  within: Span,
): Result<readonly Span[], "bad-rule"> {
  const civil = {
    fromMs: clock.civilOf(within.fromMs) - MARGIN_MS,
    untilMs: clock.civilOf(within.untilMs) + MARGIN_MS,
  };
  const found = civilSpans(when, dayparts, civil);
  if (!found.ok) return found;
  const instants = found.value.map(({ fromMs, untilMs }) => ({
    fromMs: Number.isFinite(fromMs) ? clock.instantOf(fromMs) : fromMs,
    untilMs: Number.isFinite(untilMs) ? clock.instantOf(untilMs) : untilMs,
  }));
  return succeed(instants.filter((span) => cutSpans([span], within).length > 0));
}

function civilSpans(
  when: When,
  dayparts: ReadonlyMap<string, Daypart>,
  civil: Span,
): Result<readonly Span[], "bad-rule"> {
  switch (when.kind) {
    case "always":
      return succeed([{ fromMs: Number.NEGATIVE_INFINITY, untilMs: Number.POSITIVE_INFINITY }]);
    case "span": {
      const bounds = {
        fromMs: when.from === null ? Number.NEGATIVE_INFINITY : civilMs(when.from),
        untilMs: when.until === null ? Number.POSITIVE_INFINITY : civilMs(when.until),
      };
      const daypart = when.daypartId === null ? undefined : dayparts.get(when.daypartId);
      if (daypart === undefined) return succeed(mergeSpans([bounds]));
      return succeed(cutSpans(daypartSpans(daypart, civil), bounds));
    }
    case "recurring": {
      const found = occurrences(when, civil);
      return found.ok ? succeed(found.value) : found;
    }
  }
}

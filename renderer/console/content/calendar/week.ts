import { dueSpans } from "../../../../content/schedule/due-spans.ts";
import { plan } from "../../../../content/schedule/plan.ts";
import { mergeSpans, type Span } from "../../../../content/schedule/span.ts";
import { wallClock } from "../../../../content/schedule/wall-clock.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ScheduleEntry } from "../../../../content/schema/signage/schedule-entry.ts";

const DAY_MS = 86_400_000;
const DAYS = 7;

/** A piece of one day of the week, as shares of its 24 hours on the wall. `day`: 0 is the first of the week. */
export interface Bar {
  readonly day: number;
  readonly fromShare: number;
  readonly untilShare: number;
}

/** An entry in a week: when it is due, and when screens really show it. */
export interface WeekRow {
  readonly entry: ScheduleEntry;
  readonly due: readonly Bar[];
  readonly shown: readonly Bar[];
}

export interface WeekRequest {
  /** `2026-11-23`, its first day. */
  readonly firstDay: string;
  /** IANA, of the site. */
  readonly timeZone: string;
  readonly locale: Locale;
}

/** Every entry of the schedule in a week, those that go before others first. A rule that cannot be read is never due. */
export function weekRows(programme: Programme, request: WeekRequest): readonly WeekRow[] {
  const firstMs = Date.parse(`${request.firstDay}T00:00:00Z`);
  const roughly = { fromMs: firstMs - DAY_MS, untilMs: firstMs + (DAYS + 1) * DAY_MS };
  const clock = wallClock(request.timeZone, roughly);
  const week = { fromMs: clock.instantOf(firstMs), untilMs: clock.instantOf(firstMs + DAYS * DAY_MS) };
  const dayparts = new Map(programme.dayparts.map((daypart) => [daypart.daypartId, daypart]));
  const shown = shownSpans(programme, week, request);
  const bars = (spans: readonly Span[]) =>
    spans.flatMap(({ fromMs, untilMs }) =>
      barsOf({ fromMs: clock.civilOf(fromMs) - firstMs, untilMs: clock.civilOf(untilMs) - firstMs }),
    );
  return inLayers(programme.schedule).map((entry) => {
    const due = dueSpans(entry.when, dayparts, clock, week);
    return {
      entry,
      due: due.ok ? bars(due.value) : [],
      shown: bars(mergeSpans(shown.get(entry.entryId) ?? [])),
    };
  });
}

/** What goes before others comes first: what is alone on the screens, then by priority. */
export function inLayers(schedule: readonly ScheduleEntry[]): readonly ScheduleEntry[] {
  const isAlone = ({ role }: ScheduleEntry): number => (role.kind === "override" ? 1 : 0);
  return schedule.toSorted(
    (a, b) => isAlone(b) - isAlone(a) || b.priority - a.priority || a.name.localeCompare(b.name),
  );
}

/** The spans in which a screen with every tag shows each entry. */
function shownSpans(
  programme: Programme,
  week: Span,
  { locale, timeZone }: WeekRequest,
): ReadonlyMap<string, readonly Span[]> {
  const tags = [...new Set(programme.schedule.flatMap(({ screenTags }) => screenTags))];
  const worked = plan(programme, { ...week, timeZone, screen: { tags, locale }, metrics: new Map() });
  const shown = new Map<string, Span[]>();
  for (const { entryIds, fromMs, interruptIds, momentIds, untilMs } of worked.ok ? worked.value : []) {
    for (const entryId of [...entryIds, ...interruptIds, ...momentIds]) {
      shown.set(entryId, [...(shown.get(entryId) ?? []), { fromMs, untilMs }]);
    }
  }
  return shown;
}

/** A span, milliseconds of the wall from the week's begin, day by day. */
export function barsOf({ fromMs, untilMs }: Span): readonly Bar[] {
  return Array.from({ length: DAYS }, (_, day) => day).flatMap((day) => {
    const from = Math.max(fromMs, day * DAY_MS);
    const until = Math.min(untilMs, (day + 1) * DAY_MS);
    if (until <= from) return [];
    return [{ day, fromShare: (from - day * DAY_MS) / DAY_MS, untilShare: (until - day * DAY_MS) / DAY_MS }];
  });
}

/** The Monday of the week that a day lies in. Takes and gives ISO days. */
export function mondayOf(day: string): string {
  const atMs = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(atMs).getUTCDay() + 6) % DAYS;
  return new Date(atMs - weekday * DAY_MS).toISOString().slice(0, 10);
}

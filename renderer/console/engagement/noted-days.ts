import type { DayNote } from "../../../main/report/schema/engagement.ts";

/** Notes of one day, with the number under which the day is marked on the trend. */
export interface NotedDay {
  readonly number: number;
  readonly day: string;
  /** Middle of the day's place on the trend, 0 at its start, 1 at its end. */
  readonly at: number;
  readonly notes: readonly DayNote[];
}

/** Notes gathered by day, in the order of days; those of days that the trend does not show are left out. */
export function notedDays(
  notes: readonly DayNote[],
  days: readonly { readonly day: string }[],
): readonly NotedDay[] {
  return days
    .map(({ day }, place) => ({
      day,
      at: (place + 0.5) / days.length,
      notes: notes.filter((note) => note.day === day),
    }))
    .filter(({ notes: ofDay }) => ofDay.length > 0)
    .map((noted, place) => ({ ...noted, number: place + 1 }));
}

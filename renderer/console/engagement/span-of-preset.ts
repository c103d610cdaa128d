import { dayAt, movedDay } from "../words/day-start.ts";

export const PRESETS = ["today", "week", "this-month", "last-month"] as const;
export type Preset = (typeof PRESETS)[number];

/** Days of a report, half-open: `toDay` is the day after the last one. ISO 8601 dates. */
export interface DaySpan {
  readonly fromDay: string;
  readonly toDay: string;
}

/** The days that a preset means at a place now. `week` is today and the six days before. */
export function spanOfPreset(preset: Preset, nowMs: number, timeZone: string): DaySpan {
  const today = dayAt(nowMs, timeZone);
  const tomorrow = movedDay(today, 1);
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  switch (preset) {
    case "today":
      return { fromDay: today, toDay: tomorrow };
    case "week":
      return { fromDay: movedDay(today, -6), toDay: tomorrow };
    case "this-month":
      return { fromDay: firstOfMonth, toDay: tomorrow };
    case "last-month":
      return { fromDay: `${movedDay(firstOfMonth, -1).slice(0, 7)}-01`, toDay: firstOfMonth };
  }
}

/** The preset that means just this span now, or null. */
export function presetOfSpan(span: DaySpan, nowMs: number, timeZone: string): Preset | null {
  return (
    PRESETS.find((preset) => {
      const meant = spanOfPreset(preset, nowMs, timeZone);
      return meant.fromDay === span.fromDay && meant.toDay === span.toDay;
    }) ?? null
  );
}

/** The last day that the span holds. */
export function lastDayOf(span: DaySpan): string {
  return movedDay(span.toDay, -1);
}

/** A span from the first and last day as people choose them; null if one is missing or they are reversed. */
export function spanOfDays(firstDay: string, lastDay: string): DaySpan | null {
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay(firstDay) || !isDay(lastDay) || firstDay > lastDay) return null;
  return { fromDay: firstDay, toDay: movedDay(lastDay, 1) };
}

/** Where an instant falls in a place's own calendar. */
export interface CivilTime {
  /** ISO 8601 date, e.g. `2026-03-29`. */
  readonly day: string;
  /** Hour on the wall, 0..23. The hour that a change to winter time repeats is one and the same. */
  readonly hour: number;
}
export type CivilTimeOf = (atMs: number) => CivilTime;

/** Every change of a zone's offset since 1972 falls on a quarter of an hour. */
const QUARTER_MS = 15 * 60_000;
/** More than a year of quarters; the memory is dropped when it is full. */
const MAX_REMEMBERED_QUARTERS = 50_000;
const DAY_MS = 86_400_000;

/** Whether Intl knows a time zone of this name (IANA, e.g. `Europe/Berlin`). */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Reads instants (ms since the epoch, from 1972) in a time zone. Throws where `isTimeZone` is false. */
export function civilTimeIn(timeZone: string): CivilTimeOf {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
  const remembered = new Map<number, CivilTime>();
  return (atMs) => {
    const quarter = Math.floor(atMs / QUARTER_MS);
    const known = remembered.get(quarter);
    if (known) return known;
    if (remembered.size >= MAX_REMEMBERED_QUARTERS) remembered.clear();
    const part = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
    const time: CivilTime = { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour) };
    remembered.set(quarter, time);
    return time;
  };
}

/** The date so many days later (or earlier, below 0). Takes and gives ISO 8601 dates. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one date to another; 0 for the same day. */
export function daysBetween(fromDay: string, toDay: string): number {
  return Math.round((Date.parse(toDay) - Date.parse(fromDay)) / DAY_MS);
}

/** Instants that hold a span of days in whatever time zone: a day wider at both ends. */
export function generousSpan(
  fromDay: string,
  toDay: string,
): { readonly fromMs: number; readonly toMs: number } {
  return { fromMs: Date.parse(fromDay) - DAY_MS, toMs: Date.parse(toDay) + DAY_MS };
}

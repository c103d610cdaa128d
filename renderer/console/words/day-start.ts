const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The ISO day ("2026-11-20") that it is at a place. */
export function dayAt(atMs: number, timeZone: string): string {
  return isoDays(timeZone).format(atMs);
}

/** An ISO day moved by whole days. */
export function movedDay(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The first instant of the day that it is at a place. Days of 23 and 25 hours are handled: the start is
 * searched for in steps of a quarter hour, the finest that time zones differ by.
 */
export function dayStartMs(atMs: number, timeZone: string): number {
  const days = isoDays(timeZone);
  const day = days.format(atMs);
  const quarterMs = HOUR_MS / 4;
  let startMs = Math.floor(atMs / quarterMs) * quarterMs;
  while (days.format(startMs - 1) === day) startMs -= quarterMs;
  return startMs;
}

/** Canada's English writes days as ISO 8601 does. */
function isoDays(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
}

const HOUR_MS = 3_600_000;
/** One format a zone; a screen has one zone, a preview perhaps a few. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the wall of a zone (IANA) is ahead of UTC at an instant, milliseconds. */
export function wallOffsetMs(timeZone: string, atMs: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "iso8601",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1_000) * 1_000;
}

/** Milliseconds from an instant to the next full hour on the wall of a zone; an hour where it is full just now. */
export function toNextWallHourMs(timeZone: string, atMs: number): number {
  const intoHourMs = (atMs + wallOffsetMs(timeZone, atMs)) % HOUR_MS;
  return HOUR_MS - intoHourMs;
}

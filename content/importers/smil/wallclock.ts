const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A length that a calendar has: months are not days. */
export interface Period {
  readonly months: number;
  readonly days: number;
  readonly minutes: number;
}

/** A wallclock value of SMIL. */
export interface Wallclock {
  /** As if the wall were in UTC, with seconds. */
  readonly atMs: number;
  /** Null: once. */
  readonly every: Period | null;
  /** How often it comes again; null: without end. */
  readonly times: number | null;
  /** It named a time zone, which is not the site's. */
  readonly hasZone: boolean;
  /** It named a time of day only. */
  readonly isDaily: boolean;
}

const VALUE =
  /^(?:R(\d*)\/)?(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?(?:\/(P[\dA-Z.]+))?$/i;

/**
 * What stands in `wallclock(…)`: `2026-12-24T10:00`, `R/2011-01-01T07:00:00/P1D`, `R5/…`, with a weekday
 * (`2011-01-01+w3T09:00`: the first Wednesday from then on, `-w3`: the last one until then). Null where it is none.
 * Source: SMIL 3.0, 5.4.5 "Wallclock-sync values"; a-smil.org, "Wallclock".
 */
export function readWallclock(text: string): Wallclock | null {
  const weekday = /([+-])w([0-7])/i.exec(text);
  const match = VALUE.exec(text.replace(/[+-]w[0-7]/i, "").trim());
  if (match === null) return null;
  const [, times, year, month, day, hour, minute, second, zone, period] = match;
  if (year === undefined && hour === undefined) return null;
  const date = Date.parse(year === undefined ? "2000-01-03" : `${year}-${month}-${day}`);
  if (
    !Number.isFinite(date) ||
    Number(hour ?? 0) > 24 ||
    Number(minute ?? 0) > 59 ||
    Number(second ?? 0) > 59
  )
    return null;
  const every = period === undefined ? null : readPeriod(period);
  if (period !== undefined && every === null) return null;
  const ofDay = 1_000 * (3_600 * Number(hour ?? 0) + 60 * Number(minute ?? 0) + Number(second ?? 0));
  return {
    atMs: onWeekday(date, weekday) + ofDay,
    every,
    times: times === undefined || times === "" ? null : Number(times),
    hasZone: zone !== undefined,
    isDaily: year === undefined,
  };
}

function onWeekday(dateMs: number, weekday: RegExpExecArray | null): number {
  if (weekday === null) return dateMs;
  const wanted = Number(weekday[2]) % 7;
  const known = new Date(dateMs).getUTCDay();
  const days = weekday[1] === "+" ? (wanted - known + 7) % 7 : -((known - wanted + 7) % 7);
  return dateMs + days * DAY_MS;
}

/** An ISO 8601 duration; null where it is none or is empty. */
function readPeriod(text: string): Period | null {
  const match =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  const period = {
    months: 12 * (years ?? 0) + (months ?? 0),
    days: 7 * (weeks ?? 0) + (days ?? 0),
    minutes: 60 * (hours ?? 0) + (minutes ?? 0),
  };
  return period.months + period.days + period.minutes > 0 ? period : null;
}

/** A civil time to the minute, `2026-12-24T10:00`: seconds are left out, or complete the minute. */
export function civilOf(atMs: number, round: "down" | "up"): string {
  const minutes = round === "down" ? Math.floor(atMs / MINUTE_MS) : Math.ceil(atMs / MINUTE_MS);
  return new Date(minutes * MINUTE_MS).toISOString().slice(0, 16);
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(atMs: number): number {
  return (new Date(atMs).getUTCDay() + 6) % 7;
}

import { MAX_OCCURRENCE_MINUTES } from "../../schema/signage/schedule-entry.ts";
import { ALWAYS, type Condition } from "./condition.ts";
import { civilOf, type Period, type Wallclock, weekdayOf } from "./wallclock.ts";
import { daily, isWholeWeek, MINUTES_OF_A_DAY, MINUTES_OF_A_WEEK, weekHours } from "./week-hours.ts";

const MINUTE_MS = 60_000;
/** How long the begin of something that is played once stays a begin. */
const MOMENT_MINUTES = 5;

export interface WindowRequest {
  readonly begin: Wallclock | null;
  readonly end: Wallclock | null;
  /** What begins comes to an end by itself, so that without an end it plays once. */
  readonly isFinite: boolean;
  /** Beginnings of rhythms that lie before it say nothing. */
  readonly nowMs: number;
}

/** When something is due that begins and ends by the wall clock. */
export function wallclockWindow({ begin, end, isFinite, nowMs }: WindowRequest): Condition {
  const every = begin?.every ?? (begin?.isDaily ? DAILY : null);
  if (begin === null || every === null) return onceWindow(begin, end, isFinite);
  const untilEnd = end !== null && end.every === null && !end.isDaily ? civilOf(end.atMs, "up") : null;
  const bounds = {
    from: begin.atMs > nowMs && !begin.isDaily ? civilOf(begin.atMs, "down") : null,
    until: untilEnd ?? lastOf(begin, every, end),
  };
  if (end === null || untilEnd !== null) return endless(begin, every, bounds, isFinite);
  const lengthMinutes = Math.ceil(end.atMs / MINUTE_MS) - Math.floor(begin.atMs / MINUTE_MS);
  const periodMinutes = every.months > 0 ? null : MINUTES_OF_A_DAY * every.days + every.minutes;
  const length = periodMinutes === null ? lengthMinutes : wrapped(lengthMinutes, periodMinutes);
  const ofDay = minuteOfDay(begin.atMs);
  if (periodMinutes === MINUTES_OF_A_DAY) return inWeek(daily(ofDay, ofDay + length), bounds);
  if (periodMinutes === MINUTES_OF_A_WEEK) {
    const from = MINUTES_OF_A_DAY * weekdayOf(begin.atMs) + ofDay;
    return inWeek(weekHours([[from, from + length]]), bounds);
  }
  return recurring(begin, every, length, bounds);
}

const DAILY: Period = { months: 0, days: 1, minutes: 0 };
type Bounds = Pick<Condition, "from" | "until">;

function onceWindow(begin: Wallclock | null, end: Wallclock | null, isFinite: boolean): Condition {
  const from = begin === null ? null : civilOf(begin.atMs, "down");
  if (begin === null && end !== null && (end.every !== null || end.isDaily)) {
    return inWeek(daily(0, minuteOfDay(end.atMs + MINUTE_MS - 1) || MINUTES_OF_A_DAY), ALWAYS);
  }
  if (end === null && begin !== null && isFinite) {
    return { ...ALWAYS, from, until: civilOf(begin.atMs + MOMENT_MINUTES * MINUTE_MS, "down"), once: true };
  }
  return { ...ALWAYS, from, until: end === null ? null : civilOf(end.atMs, "up") };
}

/** Begins again and again and has no end: goes on from the first time on, or plays once each time. */
function endless(begin: Wallclock, every: Period, bounds: Bounds, isFinite: boolean): Condition {
  if (!isFinite) return { ...ALWAYS, ...bounds };
  return { ...recurring(begin, every, MOMENT_MINUTES, bounds), once: true };
}

function inWeek(week: Condition["week"], bounds: Bounds): Condition {
  return {
    ...ALWAYS,
    from: bounds.from,
    until: bounds.until,
    week: week === null || isWholeWeek(week) ? null : week,
  };
}

function recurring(begin: Wallclock, every: Period, minutes: number, { until }: Bounds): Condition {
  const rule = ruleOf(every, begin.times);
  if (rule === null || minutes > MAX_OCCURRENCE_MINUTES) {
    return { ...ALWAYS, unknown: "its rhythm mixes months, days and hours, or lasts longer than a month" };
  }
  const first = civilOf(begin.atMs, "down");
  const bounded =
    begin.times === null && until !== null ? `${rule};UNTIL=${until.replaceAll(/[-:]/g, "")}00Z` : rule;
  return { ...ALWAYS, recurring: { first, rule: bounded, durationMinutes: Math.max(1, minutes) } };
}

function ruleOf({ months, days, minutes }: Period, times: number | null): string | null {
  const [frequency, interval] =
    months > 0
      ? ["MONTHLY", months]
      : days > 0
        ? ["DAILY", days]
        : minutes % 60 === 0
          ? ["HOURLY", minutes / 60]
          : ["MINUTELY", minutes];
  if ([months, days, minutes].filter((part) => part > 0).length !== 1) return null;
  const count = times === null ? "" : `;COUNT=${times + 1}`;
  return `FREQ=${frequency}${interval === 1 ? "" : `;INTERVAL=${interval}`}${count}`;
}

/** The end of a rhythm that comes a number of times; null where it has none or is told by its rule. */
function lastOf(begin: Wallclock, every: Period, end: Wallclock | null): string | null {
  if (begin.times === null || every.months > 0) return null;
  const periodMs = MINUTE_MS * (MINUTES_OF_A_DAY * every.days + every.minutes);
  const lengthMs = end === null ? periodMs : Math.max(0, end.atMs - begin.atMs);
  return civilOf(begin.atMs + begin.times * periodMs + lengthMs, "up");
}

function wrapped(minutes: number, period: number): number {
  const rest = ((minutes % period) + period) % period;
  return rest === 0 ? period : rest;
}

function minuteOfDay(atMs: number): number {
  return Math.floor(atMs / MINUTE_MS) % MINUTES_OF_A_DAY;
}

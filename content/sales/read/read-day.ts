import type { CivilTimeOf } from "../../../main/base/civil-time.ts";
import { minuteOfDay } from "../../../main/base/minute-of-day.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";

const DAY_MS = 86_400_000;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_DAY = 1_440;
/** In minutes: what the digits of a serial may be short of its minute. */
const HALF_A_SECOND = 1 / 120;
/** Excel counts days from the last but one of 1899; its serial 60 is a day that never was, and all ours lie after it. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);
/** 1990-01-01 and 2100-01-01: bare numbers outside are no dates of sales. */
const EXCEL_SERIALS = { least: 32_874, before: 73_051 };

const DATE = /^(\d{4})(\d{2})(\d{2})$|^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?([ap]m)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/** How days are read. */
export interface DayReading {
  readonly dateOrder: SalesMapping["dateOrder"];
  /** The calendar of the site. */
  readonly civil: CivilTimeOf;
  /** The instant of a wall time like `2026-03-29T23:30:00` in the file's zone; null where that is the site's own. */
  readonly instantOf: ((wall: string) => number) | null;
}

/**
 * The site's day (ISO 8601) of a date or an instant as shops write it: `2026-03-29`, `29.3.26`, `03/29/2026 2:05 pm`,
 * `2026-03-29T23:30:00Z`, Excel's serial `46110.5`. A time on the site's own wall has the day beside it, also in the
 * hour that a change of clocks repeats. Null where it is no day of the calendar.
 */
export function readDay(text: string, reading: DayReading): string | null {
  return readMoment(text, reading)?.day ?? null;
}

/** A day of the site, and the minute on its wall (0..1439) where the text has a time. */
export interface Moment {
  readonly day: string;
  readonly minute: number | null;
}

/** The same with the minute, where the text has a time. */
export function readMoment(text: string, { dateOrder, civil, instantOf }: DayReading): Moment | null {
  const trimmed = text.trim();
  if (/^\d{5}(?:[.,]\d+)?$/.test(trimmed)) return excelMoment(Number(trimmed.replace(",", ".")));
  const [date = "", time] = trimmed.split(/[T\s,]+(.*)/s);
  const day = readDate(date, dateOrder);
  if (day === null) return null;
  if (time === undefined || time === "") return { day, minute: null };
  const match = TIME.exec(time);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds = "00", half, offset] = match;
  const hour = hourOf(Number(hours), half);
  if (offset === undefined && instantOf === null) {
    const minute = Number(hour) * MINUTES_AN_HOUR + Number(minutes);
    return { day, minute: minute < MINUTES_A_DAY ? minute : null };
  }
  const wall = `${day}T${hour}:${minutes}:${seconds}`;
  const atMs = offset === undefined ? instantOf?.(wall) : Date.parse(wall + withColon(offset));
  if (atMs === undefined || !Number.isFinite(atMs)) return null;
  return { day: civil(atMs).day, minute: minuteOfDay(civil, atMs) };
}

/** A serial without a fraction is a day: nothing tells it from midnight. */
function excelMoment(serial: number): Moment | null {
  const day = excelDay(serial);
  if (day === null) return null;
  const minute = Math.floor((serial - Math.floor(serial)) * MINUTES_A_DAY + HALF_A_SECOND);
  return { day, minute: Number.isInteger(serial) || minute >= MINUTES_A_DAY ? null : minute };
}

/** The day of Excel's serial date; null outside 1990..2100. */
export function excelDay(serial: number): string | null {
  if (!(serial >= EXCEL_SERIALS.least && serial < EXCEL_SERIALS.before)) return null;
  return new Date(EXCEL_EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

function readDate(text: string, dateOrder: SalesMapping["dateOrder"]): string | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year, month = "", day = "", first = "", second = "", third = ""] = match;
  if (year !== undefined) return calendarDay(year, month, day);
  if (first.length === 4 || dateOrder === "ymd") return calendarDay(first, second, third);
  return dateOrder === "dmy" ? calendarDay(third, second, first) : calendarDay(third, first, second);
}

function calendarDay(year: string, month: string, day: string): string | null {
  const whole = year.length <= 2 ? `20${year.padStart(2, "0")}` : year;
  const text = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const atMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(atMs) && new Date(atMs).toISOString().startsWith(text) ? text : null;
}

function hourOf(hours: number, half: string | undefined): string {
  const later = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return String(later).padStart(2, "0");
}

function withColon(offset: string): string {
  if (offset.toUpperCase() === "Z" || offset.includes(":")) return offset.toUpperCase();
  return `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

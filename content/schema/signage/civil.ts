import { z } from "zod";

/** A date and time on the wall of the site, to the minute, without a zone: `2026-12-24T10:00`. */
export const civilTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "must be a date and time like 2026-12-24T10:00")
  .refine((text) => isCivil(text), "is no time of the calendar");

/** A time of day on the wall, `00:00` to `24:00`. */
export const timeOfDaySchema = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, "must be a time of day like 09:30");

/** A date, `2026-12-24`. */
export const civilDaySchema = z.iso.date();

const MINUTE_MS = 60_000;

/** Milliseconds from 1970-01-01T00:00 to a civil time, as if no clock were ever changed. */
export function civilMs(text: string): number {
  return Date.parse(`${text}:00Z`);
}

/** Milliseconds from midnight to a time of day. */
export function timeOfDayMs(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return (60 * hours + minutes) * MINUTE_MS;
}

/** `Date.parse` takes the 31st of February for a day in March; a civil time is what it says. */
function isCivil(text: string): boolean {
  const atMs = civilMs(text);
  return Number.isFinite(atMs) && new Date(atMs).toISOString().startsWith(text);
}

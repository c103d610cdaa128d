import { expect, it } from "vitest";
import { civilTimeIn } from "./civil-time.ts";
import { minuteOfDay } from "./minute-of-day.ts";

it.each([
  ["Europe/Berlin", "2026-03-28T23:00:00Z", 0],
  ["Europe/Berlin", "2026-07-01T12:59:59Z", 14 * 60 + 59],
  ["Asia/Kathmandu", "2026-07-01T00:00:00Z", 5 * 60 + 45],
  ["America/St_Johns", "2026-07-01T12:31:00Z", 10 * 60 + 1],
  // The hour after the clocks went forward.
  ["Europe/Berlin", "2026-03-29T01:07:00Z", 3 * 60 + 7],
])("reads the wall of %s at %s", (timeZone, instant, minute) => {
  expect(minuteOfDay(civilTimeIn(timeZone), Date.parse(instant))).toBe(minute);
});

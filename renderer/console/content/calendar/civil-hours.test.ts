import { expect, it } from "vitest";
import { endOf, minutesBetween } from "./civil-hours.ts";

it.each([
  ["10:00", "14:00", 240],
  ["22:30", "01:15", 165],
  ["09:00", "09:00", 1_440],
])("from %s to %s are %i minutes", (from, until, minutes) => {
  expect(minutesBetween(from, until)).toBe(minutes);
  expect(endOf(from, minutes)).toBe(until);
});

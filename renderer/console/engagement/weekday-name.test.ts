import { expect, it } from "vitest";
import { weekdayName } from "./weekday-name.ts";

it.each([
  ["en", 1, "long", "Monday"],
  ["de", 7, "short", "So"],
  ["fr", 6, "long", "samedi"],
] as const)("%s %i %s", (locale, weekday, width, name) => {
  expect(weekdayName(locale, weekday, width)).toBe(name);
});

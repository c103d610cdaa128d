import { expect, it } from "vitest";
import type { Cell, HourRow } from "../../../main/report/schema/engagement.ts";
import { openHours } from "./open-hours.ts";

const zero: Cell = { state: "measured", value: 0 };
const few: Cell = { state: "suppressed", value: null };

function day(busy: readonly number[]): HourRow[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    hour,
    upMinutes: 60,
    visits: busy.includes(hour) ? few : zero,
    tryOns: zero,
    requests: zero,
  }));
}

it("leaves the night out and keeps quiet hours between", () => {
  expect(openHours(day([9, 17])).map(({ hour }) => hour)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
  expect(openHours(day([0, 23]))).toHaveLength(24);
});

it("leaves hours out in which the mirror was off, unless they lie between", () => {
  const off: Cell = { state: "not-measured", value: null };
  const hours = day([9, 12]).map((row) => ([0, 10, 23].includes(row.hour) ? { ...row, visits: off } : row));
  expect(openHours(hours).map(({ hour }) => hour)).toEqual([9, 10, 11, 12]);
});

it("keeps the whole day where nothing happened", () => {
  expect(openHours(day([]))).toHaveLength(24);
});

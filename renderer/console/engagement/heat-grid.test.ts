import { describe, expect, it } from "vitest";
import type { Cell } from "../../../main/report/schema/cell.ts";
import type { DayRow, WeekHourRow } from "../../../main/report/schema/engagement-rows.ts";
import { heatGrid, weekdayOf } from "./heat-grid.ts";

const measured = (value: number): Cell => ({ state: "measured", value });
const few: Cell = { state: "suppressed", value: null };

function spot(weekday: number, hour: number, visits: Cell, upMinutes = 60): WeekHourRow {
  return { weekday, hour, upMinutes, visits, tryOns: measured(0), requests: measured(0) };
}

function days(...isoDays: string[]): DayRow[] {
  return isoDays.map((day) => ({
    day,
    upMinutes: 600,
    visits: measured(0),
    tryOns: measured(0),
    requests: measured(0),
    salesKnown: false,
  }));
}

describe("heatGrid", () => {
  const weekHours = [
    spot(1, 8, measured(0)),
    spot(1, 10, measured(10)),
    spot(2, 12, few),
    spot(2, 13, measured(0), 0),
    spot(3, 11, measured(3)),
  ];
  const grid = heatGrid({ days: days("2026-11-16", "2026-11-17"), weekHours, smallestPrinted: 1 }, "visits");

  it("has the weekdays of the report and the hours in which something happened", () => {
    expect(grid.weekdays).toEqual([1, 2, 3]);
    expect(grid.hours).toEqual([10, 11, 12]);
  });
  it("tells no screen from no visit", () => {
    expect(grid.spotAt(2, 13).cell.state).toBe("not-measured");
    expect(grid.spotAt(1, 8).cell).toEqual(measured(0));
    expect(grid.spotAt(3, 12).cell.state).toBe("not-measured");
  });
  it("shades from zero in equal steps and leaves what is not printed plain", () => {
    expect(grid.shadeEnds).toEqual([2, 4, 6, 8, 10]);
    expect(grid.spotAt(1, 10).shade).toBe(5);
    expect(grid.spotAt(3, 11).shade).toBe(2);
    expect(grid.spotAt(2, 12).shade).toBe(0);
  });
  it("names the busiest first", () => {
    expect(grid.busiest.map(({ cell, hour }) => [hour, cell.value])).toEqual([
      [10, 10],
      [11, 3],
    ]);
  });
  it("begins its shades with the smallest count that is printed", () => {
    const weekHours = [spot(1, 9, measured(24)), spot(1, 10, measured(5))];
    const shop = heatGrid({ days: [], weekHours, smallestPrinted: 5 }, "visits");
    expect(shop.shadeEnds).toEqual([8, 12, 16, 20, 24]);
    expect(shop.spotAt(1, 10).shade).toBe(1);
    expect(shop.hasHidden).toBe(false);
  });
  it("has no more shades than counts", () => {
    const three = heatGrid({ days: [], weekHours: [spot(1, 9, measured(3))], smallestPrinted: 1 }, "visits");
    expect(three.shadeEnds).toEqual([1, 2, 3]);
    expect(three.spotAt(1, 9).shade).toBe(3);
  });
  it("has no hours where nothing happened", () => {
    const none = heatGrid(
      { days: days("2026-11-16"), weekHours: [spot(1, 9, measured(0))], smallestPrinted: 5 },
      "visits",
    );
    expect(none.hours).toEqual([]);
    expect(none.busiest).toEqual([]);
    expect(none.shadeEnds).toEqual([]);
  });
});

it.each([
  ["2026-11-16", 1],
  ["2026-11-22", 7],
])("%s is weekday %i", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

import { describe, expect, it } from "vitest";
import { civilTimeIn, dayAfter, daysBetween, isTimeZone } from "./civil-time.ts";

const berlin = civilTimeIn("Europe/Berlin");

describe("civilTimeIn", () => {
  it.each([
    ["2026-01-15T22:59:59.999Z", "2026-01-15", 23],
    ["2026-01-15T23:00:00Z", "2026-01-16", 0],
    ["2026-07-15T22:00:00Z", "2026-07-16", 0],
    ["2026-03-29T00:59:59Z", "2026-03-29", 1],
    ["2026-03-29T01:00:00Z", "2026-03-29", 3],
    ["2026-10-25T00:30:00Z", "2026-10-25", 2],
    ["2026-10-25T01:30:00Z", "2026-10-25", 2],
    ["2026-10-25T02:00:00Z", "2026-10-25", 3],
  ])("reads %s in Berlin as %s, hour %i", (instant, day, hour) => {
    expect(berlin(Date.parse(instant))).toEqual({ day, hour });
  });

  it.each([
    ["Europe/Berlin", "2026-03-29", 23],
    ["Europe/Berlin", "2026-10-25", 25],
    ["Australia/Lord_Howe", "2026-04-05", 24.5],
    ["Asia/Kathmandu", "2026-04-05", 24],
  ])("gives a day in %s on %s %d hours", (zone, day, hours) => {
    const read = civilTimeIn(zone);
    let quarters = 0;
    for (let atMs = Date.parse(day) - 86_400_000; atMs < Date.parse(day) + 2 * 86_400_000; atMs += 900_000)
      if (read(atMs).day === day) quarters++;
    expect(quarters / 4).toBe(hours);
  });
});

describe("days", () => {
  it("steps over months, leap days and changes of the clock", () => {
    expect(dayAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(dayAfter("2026-03-29", 1)).toBe("2026-03-30");
    expect(dayAfter("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
  });
  it("tells time zones from other words", () => {
    expect(isTimeZone("Europe/Berlin")).toBe(true);
    expect(isTimeZone("Mars/Olympus")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { dayAt, dayStartMs, movedDay } from "./day-start.ts";

const at = (iso: string) => Date.parse(iso);

describe("dayStartMs", () => {
  it.each([
    ["an ordinary day", "2026-11-20T12:34:00Z", "Europe/Berlin", "2026-11-19T23:00:00Z"],
    ["the day that clocks go back", "2026-10-25T22:30:00Z", "Europe/Berlin", "2026-10-24T22:00:00Z"],
    ["the day that clocks go forward", "2026-03-29T21:30:00Z", "Europe/Paris", "2026-03-28T23:00:00Z"],
    ["a zone of three quarters of an hour", "2026-11-20T12:00:00Z", "Asia/Kathmandu", "2026-11-19T18:15:00Z"],
    ["midnight itself", "2026-11-19T23:00:00Z", "Europe/Berlin", "2026-11-19T23:00:00Z"],
  ])("%s", (_name, now, timeZone, start) => {
    expect(new Date(dayStartMs(at(now), timeZone)).toISOString()).toBe(new Date(start).toISOString());
  });
});

it("moves days over months and leap days", () => {
  expect(movedDay("2026-03-01", -1)).toBe("2026-02-28");
  expect(movedDay("2028-02-28", 1)).toBe("2028-02-29");
  expect(movedDay("2026-12-31", 1)).toBe("2027-01-01");
});

it("knows which day it is elsewhere", () => {
  expect(dayAt(at("2026-11-20T23:30:00Z"), "Europe/Berlin")).toBe("2026-11-21");
  expect(dayAt(at("2026-11-20T23:30:00Z"), "America/New_York")).toBe("2026-11-20");
});

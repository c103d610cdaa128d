import { describe, expect, it } from "vitest";
import { lastDayOf, PRESETS, presetOfSpan, spanOfDays, spanOfPreset } from "./span-of-preset.ts";

const at = (iso: string) => Date.parse(iso);

describe("spanOfPreset", () => {
  it.each([
    ["today", "2026-11-20T12:00:00Z", "Europe/Berlin", "2026-11-20", "2026-11-21"],
    // Half past midnight in Berlin, still yesterday in New York.
    ["today", "2026-11-20T23:30:00Z", "Europe/Berlin", "2026-11-21", "2026-11-22"],
    ["today", "2026-11-20T23:30:00Z", "America/New_York", "2026-11-20", "2026-11-21"],
    ["week", "2026-11-03T12:00:00Z", "Europe/Paris", "2026-10-28", "2026-11-04"],
    // The week holds the day of 25 hours.
    ["week", "2026-10-26T00:30:00Z", "Europe/Paris", "2026-10-20", "2026-10-27"],
    ["this-month", "2026-11-30T23:30:00Z", "Europe/Paris", "2026-12-01", "2026-12-02"],
    ["last-month", "2026-01-10T12:00:00Z", "Europe/Paris", "2025-12-01", "2026-01-01"],
    ["last-month", "2028-03-31T12:00:00Z", "Asia/Tokyo", "2028-02-01", "2028-03-01"],
  ] as const)("%s at %s in %s", (preset, now, timeZone, fromDay, toDay) => {
    expect(spanOfPreset(preset, at(now), timeZone)).toEqual({ fromDay, toDay });
  });
  it("is recognised again", () => {
    const nowMs = at("2026-11-20T12:00:00Z");
    for (const preset of PRESETS) {
      expect(presetOfSpan(spanOfPreset(preset, nowMs, "Europe/Berlin"), nowMs, "Europe/Berlin")).toBe(preset);
    }
    expect(presetOfSpan({ fromDay: "2026-11-02", toDay: "2026-11-05" }, nowMs, "Europe/Berlin")).toBeNull();
  });
});

describe("spanOfDays", () => {
  it("takes both days in", () => {
    const span = spanOfDays("2026-11-14", "2026-11-20");
    expect(span).toEqual({ fromDay: "2026-11-14", toDay: "2026-11-21" });
    expect(span && lastDayOf(span)).toBe("2026-11-20");
  });
  it.each([
    ["", "2026-11-20"],
    ["2026-11-21", "2026-11-20"],
    ["2026-13-01", "2026-13-02"],
  ])("refuses %s to %s", (first, last) => {
    expect(spanOfDays(first, last)).toBeNull();
  });
});

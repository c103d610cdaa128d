import { expect, it } from "vitest";
import { entryOf, programmeOf } from "../programme/fixtures.ts";
import { scheduleWarnings } from "./schedule-warnings.ts";

it("says before publishing what can never play, and why", () => {
  const past = { kind: "span", from: null, until: "2020-01-01T00:00", daypartId: null } as const;
  const programme = programmeOf([
    entryOf("fine", { priority: 2 }),
    entryOf("low", { priority: 1 }),
    entryOf("past", { when: past }),
    entryOf("tagged", { screenTags: ["roof"] }),
    entryOf("much", { role: { kind: "interrupt", shareOfVoicePercent: 80 } }),
    entryOf("more", { role: { kind: "interrupt", shareOfVoicePercent: 40 } }),
  ]);
  const warnings = scheduleWarnings(programme, {
    fromMs: Date.parse("2026-11-23"),
    untilMs: Date.parse("2027-11-23"),
    timeZone: "Europe/Berlin",
    screens: [{ tags: ["window"], locale: "de" }],
  });
  expect(warnings.map(({ entryId, code }) => `${entryId} ${code}`)).toEqual([
    "low always-outranked",
    "past never-due",
    "tagged no-such-screen",
    "much too-much-share",
    "more too-much-share",
  ]);
});

it("leaves alone what has its turn while something above it waits for the shop to be so", () => {
  const warm = { metric: "outside", condition: "gt", value: "25", type: "number" } as const;
  const late = { metric: "hour", condition: "gte", value: "20", type: "number" } as const;
  const programme = programmeOf([
    entryOf("ice-cream", { priority: 9, criteria: [warm] }),
    entryOf("coats", { priority: 5 }),
    entryOf("warm-and-late", { priority: 7, criteria: [late, warm] }),
    entryOf("late", { priority: 4, criteria: [late] }),
    entryOf("late-and-above", { priority: 6, criteria: [late] }),
  ]);
  const warnings = scheduleWarnings(programme, {
    fromMs: Date.parse("2026-11-23"),
    untilMs: Date.parse("2026-12-23"),
    timeZone: "Europe/Berlin",
    screens: [{ tags: [], locale: "en" }],
  });
  expect(warnings.map(({ entryId, code }) => `${entryId} ${code}`)).toEqual([
    "warm-and-late always-outranked",
    "late always-outranked",
  ]);
});

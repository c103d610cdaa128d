import { expect, it } from "vitest";
import { entryOf, programmeOf } from "../programme/fixtures.ts";
import { scheduleWarnings } from "./schedule-warnings.ts";

it("says before publishing what can never play, and why", () => {
  const past = { kind: "span", from: null, until: "2020-01-01T00:00", daypartId: null } as const;
  const programme = programmeOf([
    entryOf("fine", {
      priority: 2,
      criteria: [{ metric: "x", condition: "set", value: "", type: "string" }],
    }),
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

import { expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../../content/programme/fixtures.ts";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import { nextEntry } from "./next-entry.ts";
import { onNow } from "./on-now.ts";
import { roundMs } from "./round-ms.ts";

const span = (
  fromMs: number,
  untilMs: number,
  entryIds: string[],
  layer: "scheduled" | "default" = "scheduled",
) => ({
  fromMs,
  untilMs,
  layer,
  entryIds,
  interruptIds: [],
  momentIds: [],
});

it("tells what is on and when something else begins", () => {
  const plan = [
    span(0, 10, ["a"]),
    span(10, 20, ["a"]),
    span(20, 30, ["a", "b"]),
    span(30, 40, [], "default"),
  ];
  expect(onNow(plan, 5)).toEqual({
    isDefault: false,
    isOverride: false,
    entryIds: ["a"],
    changesAtMs: 20,
    nextIds: ["a", "b"],
    plannedUntilMs: 40,
  });
  expect(onNow(plan, 35)).toMatchObject({ isDefault: true, changesAtMs: null });
  expect(onNow(plan, 40)).toBeNull();
});

it("takes a plan that was published a moment after the page's clock for what is on", () => {
  expect(onNow([span(10, 20, ["a"])], 9)).toMatchObject({ isDefault: false, entryIds: ["a"] });
});

it("tells what begins next by its own times, however far off", () => {
  const nowMs = Date.parse("2026-11-24T12:00:00Z");
  const schedule = [
    entryOf("on"),
    entryOf("advent", {
      when: {
        kind: "recurring",
        first: "2026-11-28T10:00",
        rule: "FREQ=WEEKLY;BYDAY=SA",
        durationMinutes: 240,
        exceptDays: [],
      },
    }),
    entryOf("over", { when: { kind: "span", from: null, until: "2026-11-01T00:00", daypartId: null } }),
  ];
  const asked = { onIds: ["on"], timeZone: "Europe/Berlin", nowMs };
  expect(nextEntry({ dayparts: [], schedule }, asked)).toEqual({
    name: "advent",
    atMs: Date.parse("2026-11-28T09:00:00Z"),
  });
  expect(nextEntry({ dayparts: [], schedule: [] }, asked)).toBeNull();
});

it("a round lasts as long as all layouts of those that take turns", () => {
  const programme = programmeOf(
    [entryOf("a"), entryOf("b", { show: { kind: "layout", layoutId: "long" } })],
    { layouts: [layoutOf("poster", 10_000), layoutOf("long", 36_000)] },
  );
  expect(roundMs(["a", "b"], indexProgramme(programme))).toBe(46_000);
});

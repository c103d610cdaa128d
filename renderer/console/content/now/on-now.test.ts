import { expect, it } from "vitest";
import { onNow } from "./on-now.ts";
import { onScreen } from "./on-screen.ts";

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
  });
  expect(onNow(plan, 35)).toMatchObject({ isDefault: true, changesAtMs: null });
  expect(onNow(plan, 40)).toBeNull();
});

it("tells whether a screen shows the sign", () => {
  const report = { phase: "campaign", camera: "closed", picturesPerSecond: null, fault: null } as const;
  expect(onScreen({ state: "well", report })).toBe("on");
  expect(onScreen({ state: "well", report: { ...report, phase: "mirror" } })).toBe("in-use");
  expect(onScreen({ state: "silent", report })).toBe("silent");
  expect(onScreen({ state: "well", report: null })).toBe("silent");
  expect(onScreen({ state: "trouble", report })).toBe("trouble");
});

import { expect, it } from "vitest";
import { onNow } from "./on-now.ts";

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

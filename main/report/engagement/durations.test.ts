import { expect, it } from "vitest";
import { durationOf, shareBelow } from "./durations.ts";

it("takes the time that nine of ten did not exceed", () => {
  const times = new Map([
    [10_000, 17],
    [60_000, 1],
    [90_000, 2],
  ]);
  expect(shareBelow(times, 0.9)).toBe(60_000);
  expect(shareBelow(new Map(), 0.9)).toBeNull();
});

it("tells no time of counts that are not printed, and no p90 of fewer than 20", () => {
  const times = new Map([[5_000, 19]]);
  expect(durationOf({ state: "measured", value: 19 }, times)).toMatchObject({ medianMs: 5_000, p90Ms: null });
  expect(durationOf({ state: "hidden", value: null }, times)).toMatchObject({ medianMs: null, p90Ms: null });
  expect(durationOf({ state: "measured", value: 0 }, new Map())).toMatchObject({ medianMs: null });
});

import { expect, test } from "vitest";
import { slopeOf } from "./slope.ts";

const every = (minutes: number, values: readonly number[]) =>
  values.map((value, at) => ({ atMs: 5_000 + at * minutes * 60_000, value }));

test("a steady leak is told per minute and as a share", () => {
  const slope = slopeOf(every(2, [100, 102, 104, 106]));
  expect(slope.from).toBeCloseTo(100);
  expect(slope.perMinute).toBeCloseTo(1);
  expect(slope.growthPercent).toBeCloseTo(6);
});

test("a saw does not count as growth", () => {
  expect(Math.abs(slopeOf(every(1, [100, 110, 100, 110, 100, 110, 100])).growthPercent)).toBeLessThan(1);
});

test("too few points are no measurement", () => {
  expect(slopeOf(every(1, [1, 2])).growthPercent).toBeNaN();
});

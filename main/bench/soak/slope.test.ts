import { expect, test } from "vitest";
import { mostOf, slopeOf } from "./slope.ts";

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

test("finds no growth in what only comes and goes, and finds what grows behind it", () => {
  const comes = [2, 9, 2, 9, 2, 2, 9, 2].map((value, index) => ({ atMs: index * 60_000, value }));
  expect(slopeOf(mostOf(comes, 4)).growthPercent).toBeCloseTo(0, 10);
  const grows = comes.map(({ atMs, value }, index) => ({ atMs, value: value + index }));
  expect(slopeOf(mostOf(grows, 4)).growthPercent).toBeGreaterThan(20);
});

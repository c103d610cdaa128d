import { expect, test } from "vitest";
import { domeLights, halton } from "./dome.ts";

test("however many lights there are, an average exposure gets the same light", () => {
  const meanOf = (count: number): number =>
    domeLights(count).reduce((sum, { colour }) => sum + colour[1] / count, 0);
  expect(meanOf(8)).toBeCloseTo(meanOf(96), 6);
});

test("lights come from unit directions before the wall, most of it from upper left", () => {
  const lights = domeLights(64);
  for (const { from } of lights) {
    expect(Math.hypot(...from)).toBeCloseTo(1, 9);
    expect(from[2]).toBeGreaterThan(0);
  }
  const towards = (axis: 0 | 1): number =>
    lights.reduce((sum, { from, colour }) => sum + from[axis] * colour[1], 0);
  expect(towards(0)).toBeLessThan(0);
  expect(towards(1)).toBeGreaterThan(0);
});

test("Halton's points are the textbook's", () => {
  expect([1, 2, 3, 4].map((place) => halton(place, 2))).toEqual([0.5, 0.25, 0.75, 0.125]);
  expect(halton(5, 3)).toBeCloseTo(7 / 9, 12);
});

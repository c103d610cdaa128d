import { expect, test } from "vitest";
import { straightLine } from "./straight-line.ts";

test("points on a line give it back", () => {
  const line = straightLine([
    [0, 1],
    [2, 5],
    [3, 7],
  ]);
  expect(line(10)).toBeCloseTo(21);
});

test("one x alone gives the mean", () => {
  expect(
    straightLine([
      [4, 1],
      [4, 3],
    ])(9),
  ).toBe(2);
  expect(() => straightLine([[1, 1]])).toThrow("two points");
});

import { expect, test } from "vitest";
import { nearestOn, placeOf } from "./surface-point.ts";

const positions = [0, 0, 0, 2, 0, 0, 0, 2, 0];
const triangles = [0, 1, 2];

test.each([
  ["over the inside", [0.5, 0.5, 3], [0.5, 0.5, 0]],
  ["beside an edge", [1, -1, 0], [1, 0, 0]],
  ["beyond the slanted edge", [2, 2, 0], [1, 1, 0]],
  ["beyond a corner", [-1, 3, 1], [0, 2, 0]],
] as const)("the nearest point %s", (_, place, wanted) => {
  placeOf(nearestOn(positions, triangles, place), positions).forEach((value, axis) => {
    expect(value).toBeCloseTo(wanted[axis] ?? Number.NaN, 9);
  });
});

test("a point of the surface follows its triangle", () => {
  const point = nearestOn(positions, triangles, [0.5, 0.5, 0]);
  const moved = positions.map((value) => 2 * value + 1);
  const [x, y, z] = placeOf(point, moved);
  expect([x, y, z]).toEqual([2, 2, 1]);
});

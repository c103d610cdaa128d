import fc from "fast-check";
import { expect, test } from "vitest";
import { thinPlate } from "./thin-plate.ts";

const ANCHORS = [
  [0, 0],
  [4, 0],
  [0, 3],
  [4, 3],
  [1, 6],
  [3, 6],
] as const;

test("anchors arrive at their targets", () => {
  const targets = ANCHORS.map(([x, y], at) => [x + at * 0.3, y - at * 0.1] as const);
  const warp = thinPlate(ANCHORS, targets);
  ANCHORS.forEach((anchor, at) => {
    expect(warp(anchor)[0]).toBeCloseTo(targets[at]?.[0] ?? 0, 6);
    expect(warp(anchor)[1]).toBeCloseTo(targets[at]?.[1] ?? 0, 6);
  });
});

test("an affine motion stays one everywhere", () => {
  const place = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(place, place, place, place, (x, y, turn, shift) => {
      const affine = ([px, py]: readonly [number, number]) => [px * 2 + py * turn, py - shift] as const;
      const [wx, wy] = thinPlate(ANCHORS, ANCHORS.map(affine))([x, y]);
      const [ax, ay] = affine([x, y]);
      expect(Math.hypot(wx - ax, wy - ay)).toBeLessThan(1e-5);
    }),
    { seed: 20261122 },
  );
});

test("anchors on a line are refused", () => {
  const line = [
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const;
  expect(() => thinPlate(line, line)).toThrow("one line");
});

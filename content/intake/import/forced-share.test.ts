import { expect, it } from "vitest";
import type { Cloth } from "./cloth.ts";
import { forcedShare } from "./forced-share.ts";

const corner = (vertex: number) => ({ vertex, uv: null });
const square: Cloth = {
  positions: [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [0, 1, 0],
  ],
  faces: [
    { corners: [corner(0), corner(1), corner(2)], material: 0 },
    { corners: [corner(0), corner(2), corner(3)], material: 0 },
  ],
  materials: [null],
  carried: null,
  joints: new Map(),
  name: "square",
};
const meshOf = (positions: readonly (readonly number[])[]) => ({
  positions: Float64Array.from(positions.flat()),
  weights: new Float64Array(0),
  faces: [],
});

it("counts what was turned over, not what was moved or stretched", () => {
  const stretched = square.positions.map(([x, y, z]) => [2 * x, y + 3, z - 1]);
  expect(forcedShare(square, meshOf(stretched))).toBe(0);
  const [a = [], b = [], c = []] = stretched;
  expect(forcedShare(square, meshOf([a, b, c, [3, 3, -1]]))).toBe(0.5);
});

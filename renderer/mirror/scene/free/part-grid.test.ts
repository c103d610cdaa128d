import { expect, it } from "vitest";
import type { FreePart } from "./free-part.ts";
import { partGrid } from "./part-grid.ts";
import { SWING_COLUMNS, SWING_ROWS } from "./swing.ts";

/** A tube of rings every 5 cm, 24 vertices each. */
const positions = Array.from({ length: 20 * 24 }, (_, at) => {
  const turn = ((at % 24) / 24) * 2 * Math.PI;
  return [0.2 * Math.sin(turn), Math.floor(at / 24) * 0.05, 0.2 * Math.cos(turn)];
});
const mesh = { positions: positions.flat(), joints: [], weights: [] };
const part: FreePart = {
  kind: "hem",
  origin: [0, 0.9, 0],
  axis: [0, -1, 0],
  front: [0, 0, 1],
  lengthMetres: 0.4,
  reachMetres: 0.4,
  isOpen: false,
};

it("finds vertices all around, from where cloth is free to its edge", () => {
  const grid = partGrid(mesh, part);
  const first = positions[grid[0] ?? 0];
  expect(first?.[2]).toBeCloseTo(0.2);
  expect(first?.[1]).toBeCloseTo(0.9);
  const quarter = positions[grid[SWING_COLUMNS / 4] ?? 0];
  expect(quarter?.[0]).toBeCloseTo(0.2);
  const edge = positions[grid[SWING_COLUMNS * (SWING_ROWS - 1)] ?? 0];
  expect(edge?.[1]).toBeCloseTo(0.5);
});
it("begins and ends beside the cut of an open part", () => {
  const grid = partGrid(mesh, { ...part, isOpen: true });
  expect(positions[grid[0] ?? 0]?.[0]).toBeGreaterThan(0.02);
  expect(positions[grid[SWING_COLUMNS - 1] ?? 0]?.[0]).toBeLessThan(-0.02);
});
it("does not reach for what lies further from the axis", () => {
  const far = { ...mesh, positions: [...mesh.positions, 0, 0.9, 0.6] };
  expect([...partGrid(far, part)]).not.toContain(positions.length);
});

import { expect, it } from "vitest";
import { hemGrid } from "./hem-grid.ts";
import { SWING_COLUMNS, SWING_ROWS } from "./swing.ts";

/** A tube of rings every 5 cm, 24 vertices each. */
const positions = Array.from({ length: 20 * 24 }, (_, at) => {
  const turn = ((at % 24) / 24) * 2 * Math.PI;
  return [0.2 * Math.sin(turn), Math.floor(at / 24) * 0.05, 0.2 * Math.cos(turn)];
});
const mesh = { positions: positions.flat(), joints: [], weights: [] };

it("finds vertices all around, from the hips to the edge", () => {
  const grid = hemGrid(mesh, 0.5);
  const first = positions[grid?.[0] ?? 0];
  expect(first?.[2]).toBeCloseTo(0.2);
  expect(first?.[1]).toBeCloseTo(0.9);
  const quarter = positions[grid?.[SWING_COLUMNS / 4] ?? 0];
  expect(quarter?.[0]).toBeCloseTo(0.2);
  const edge = positions[grid?.[SWING_COLUMNS * (SWING_ROWS - 1)] ?? 0];
  expect(edge?.[1]).toBeCloseTo(0.5);
});
it("leaves what ends near the hips to the body", () => expect(hemGrid(mesh, 0.8)).toBeNull());

import { describe, expect, it } from "vitest";
import { type FrontCells, frontEdges, GRID_COLUMNS, GRID_ROWS } from "./front-edges.ts";

type Lab = readonly [number, number, number];
const CLOTH: Lab = [40, 10, -20];
const MIDDLE = (GRID_COLUMNS - 1) / 2;
const COLLARS = { left: MIDDLE + 20, right: MIDDLE - 20 };

/** A front in which `at` says what a cell shows; null is the ground. */
function front(at: (column: number, row: number) => Lab | null): FrontCells {
  const lab = new Float32Array(3 * GRID_ROWS * GRID_COLUMNS);
  const cloth = new Float32Array(GRID_ROWS * GRID_COLUMNS);
  for (let cell = 0; cell < cloth.length; cell += 1) {
    const shown = at(cell % GRID_COLUMNS, Math.floor(cell / GRID_COLUMNS));
    lab.set(shown ?? [97, 0, 0], 3 * cell);
    cloth[cell] = shown === null ? 0 : 1;
  }
  return { lab, cloth };
}

const openAs = (inside: Lab | null) =>
  front((column, row) => (Math.abs(column - MIDDLE) < 20 - row / 8 ? inside : CLOTH));

describe("edges of a front", () => {
  it.each([
    ["a darker lining", [22, 0, 0]],
    ["a lighter lining", [78, 2, 8]],
    ["the ground", null],
  ] as const)("are found where it stands open over %s", (_, inside) => {
    const edges = frontEdges(openAs(inside), COLLARS);
    expect(edges).not.toBeNull();
    for (const row of [10, 32, 54]) {
      expect(Math.abs((edges?.left[row] ?? 0) - (MIDDLE + 20 - row / 8))).toBeLessThan(3);
      expect(Math.abs((edges?.right[row] ?? 0) - (MIDDLE - 20 + row / 8))).toBeLessThan(3);
    }
  });

  it.each([
    ["plain cloth", front(() => CLOTH)],
    ["a print", front((column, row) => (Math.hypot(column - MIDDLE, row - 24) < 12 ? [80, 0, 40] : CLOTH))],
    ["one closed line", front((column) => (Math.abs(column - MIDDLE) < 1 ? [20, 0, 0] : CLOTH))],
    ["stripes across", front((_, row) => (row % 8 < 4 ? [80, 0, 0] : CLOTH))],
  ])("are none in %s", (_, cells) => {
    expect(frontEdges(cells, COLLARS)).toBeNull();
  });
});

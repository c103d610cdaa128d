import { describe, expect, it } from "vitest";
import { BONES } from "../../../models/contract/index.ts";
import { cut, split } from "./cut.ts";
import { boundaryEdges, faceNormal, type Mesh, vertexCount, weightsAt } from "./mesh.ts";
import { length, vectorAt } from "./vector.ts";

/** A square of 1 m in the plane z = 0, as 4 × 4 quads; weights run from hips (below) to spine (above). */
function square(): Mesh {
  const positions: number[] = [];
  const weights: number[] = [];
  const faces: number[][] = [];
  for (let row = 0; row <= 4; row += 1) {
    for (let column = 0; column <= 4; column += 1) {
      positions.push(column / 4, row / 4, 0);
      weights.push(1 - row / 4, row / 4, ...Array.from({ length: BONES.length - 2 }, () => 0));
      if (row < 4 && column < 4) {
        const at = row * 5 + column;
        faces.push([at, at + 1, at + 6, at + 5]);
      }
    }
  }
  return { positions: Float64Array.from(positions), weights: Float64Array.from(weights), faces };
}
const area = (mesh: Mesh): number =>
  mesh.faces.reduce((sum, face) => sum + length(faceNormal(mesh, face)) / 2, 0);

describe("cut", () => {
  it("keeps exactly the wanted part, with a smooth edge and weights between", () => {
    const kept = cut(square(), ([x, y]) => y - 0.3 - 0.1 * x);
    expect(area(kept)).toBeCloseTo(1 - 0.35, 6);
    for (let vertex = 0; vertex < vertexCount(kept); vertex += 1) {
      const [x, y] = vectorAt(kept.positions, vertex);
      expect(y).toBeGreaterThanOrEqual(0.3 + 0.1 * x - 1e-9);
      expect(weightsAt(kept, vertex)[1]).toBeCloseTo(y, 6);
    }
  });
  it("keeps nothing and everything", () => {
    expect(cut(square(), () => -1).faces).toEqual([]);
    expect(area(cut(square(), () => 1))).toBeCloseTo(1, 9);
  });
});

describe("split", () => {
  it("changes no area and opens no gap", () => {
    const whole = split(square(), ([x, y]) => x + y - 0.9);
    expect(area(whole)).toBeCloseTo(1, 9);
    expect(whole.faces.length).toBeGreaterThan(16);
    for (const [a, b] of boundaryEdges(whole.faces)) {
      const middle = [0, 1].map(
        (axis) => (vectorAt(whole.positions, a)[axis]! + vectorAt(whole.positions, b)[axis]!) / 2,
      );
      expect(Math.min(...middle, ...middle.map((value) => 1 - value))).toBeCloseTo(0, 9);
    }
  });
});

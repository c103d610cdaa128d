import { describe, expect, it } from "vitest";
import { BONES } from "../../../models/contract/index.ts";
import { connected } from "./connected.ts";
import { edgeDistances } from "./edge-distance.ts";
import { smoothWeights } from "./even-weights.ts";
import { openLoops } from "./landmarks.ts";
import { loft } from "./loft.ts";
import { boundaryEdges, joinMeshes, normalsOf, pieces, vertexCount, weightsAt } from "./mesh.ts";
import { skyOpenness } from "./occlusion.ts";
import { turnRims } from "./rim.ts";
import { strongestFour } from "./strongest-four.ts";
import { subdivide } from "./subdivide.ts";
import { trianglesOf } from "./triangulate.ts";
import { dot, length, vectorAt } from "./vector.ts";

/** A tube of 0.2 m radius and 0.6 m height around the body's axis. */
const tube = loft({
  rows: 6,
  columns: 24,
  place: (share, angle) => [0.2 * Math.sin(angle), 1.2 - 0.6 * share, 0.2 * Math.cos(angle)],
  weights: (share) => BONES.map((bone) => (bone === "hips" ? share : bone === "spine" ? 1 - share : 0)),
});

describe("steps of building a garment", () => {
  it("lofts with the outside outside", () => {
    const normals = normalsOf(tube);
    for (let vertex = 0; vertex < vertexCount(tube); vertex += 1) {
      const [x, , z] = vectorAt(tube.positions, vertex);
      expect(dot(vectorAt(normals, vertex), [x / 0.2, 0, z / 0.2])).toBeGreaterThan(0.98);
    }
  });
  it("finds the two open loops of a tube, and none more after its hems are turned than four edges a column", () => {
    expect(openLoops(tube).map((loop) => loop.length)).toEqual([24, 24]);
    expect(boundaryEdges(turnRims(tube, 0.004).faces)).toHaveLength(48);
  });
  it("tells pieces apart, the larger first", () => {
    const small = { ...tube, faces: tube.faces.slice(0, 3) };
    const both = joinMeshes([small, tube]);
    expect(pieces(both).map((piece) => piece.faces.length)).toEqual([144, 3]);
    expect(
      connected([
        [0, 1],
        [5, 6],
        [6, 7],
      ]),
    ).toEqual([1, 0, 0]);
  });
  it("subdivides into four times the quads, near the old surface, with weights of sum 1", () => {
    const fine = subdivide(tube);
    expect(fine.faces).toHaveLength(4 * 144);
    for (let vertex = 0; vertex < vertexCount(fine); vertex += 1) {
      const [x, , z] = vectorAt(fine.positions, vertex);
      expect(Math.abs(length([x, 0, z]) - 0.2)).toBeLessThan(0.004);
      expect(weightsAt(fine, vertex).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
  });
  it("knows the way to the nearest edge", () => {
    const distances = edgeDistances(tube, 0.25);
    expect(distances[0]).toBe(0);
    expect(distances[24]).toBeCloseTo(0.1, 9);
    expect(Math.max(...distances)).toBe(0.25);
  });
  it("smooths weights without losing any", () => {
    const smooth = smoothWeights(tube, 4);
    for (let vertex = 0; vertex < vertexCount(smooth); vertex += 1) {
      expect(weightsAt(smooth, vertex).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
  });
  it("packs four weights whose bytes sum up to 255", () => {
    const { joints, weights } = strongestFour([0.05, 0.3, 0.25, 0.1, 0.3]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(255);
    expect([...joints].sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(strongestFour([0, 1, 0, 0, 0]).weights).toEqual([255, 0, 0, 0]);
  });
  it("finds the outside of a tube open and its inside dark", () => {
    const normals = normalsOf(tube);
    const outside = skyOpenness(tube.positions, normals, trianglesOf(tube));
    const inside = skyOpenness(
      tube.positions,
      normals.map((value) => -value),
      trianglesOf(tube),
    );
    const middle = 3 * 24 + 5;
    expect(outside[middle]).toBeGreaterThan(0.95);
    expect(inside[middle]).toBeLessThan(0.6);
  });
});

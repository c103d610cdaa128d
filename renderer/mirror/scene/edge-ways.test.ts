import { describe, expect, it } from "vitest";
import { type EdgedCloth, edgeWays } from "./edge-ways.ts";

/** A strip of cloth, a metre wide and high, whose lower side (vertices 0 and 1) is its hem. */
const PLACES = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [1, 1, 0],
] as const;
const STRIP: EdgedCloth = {
  vertexCount: 4,
  index: [0, 1, 2, 2, 1, 3],
  place: (vertex) => PLACES[vertex] ?? [0, 0, 0],
  isOnEdge: (vertex) => vertex < 2,
};

describe("the way out of the cloth", () => {
  it("leads down from a hem, however its triangles lean, and nowhere from within the cloth", () => {
    const ways = Array.from(edgeWays(STRIP), (value) => value + 0);
    expect(ways).toEqual([0, -1, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("does not depend on the corner a triangle begins with", () => {
    const turned = edgeWays({ ...STRIP, index: [2, 0, 1, 3, 2, 1] });
    expect(turned).toEqual(edgeWays(STRIP));
  });

  it("leads out between both sides at a corner", () => {
    const ways = edgeWays({ ...STRIP, index: [0, 1, 2, 1, 3, 2], isOnEdge: (vertex) => vertex !== 2 });
    expect(ways[3]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(ways[4]).toBeCloseTo(-Math.SQRT1_2, 6);
  });

  it("knows none where cloth has no width", () => {
    expect(edgeWays({ ...STRIP, place: () => [0, 0, 0] }).every((value) => value === 0)).toBe(true);
  });
});

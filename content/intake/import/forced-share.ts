import type { Mesh } from "../../garments/build/mesh.ts";
import { cross, dot, subtract, type Vector, vectorAt } from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";

/**
 * Share of the cloth's triangles that were turned over when it was brought off the skin, 0..1: there it was so narrow,
 * or lay so far off its limb, that what came out is no longer its shape.
 */
export function forcedShare(before: Cloth, after: Mesh): number {
  const triangles = trianglesOfCloth(before);
  const turned = triangles.filter((corners) => {
    const was = normalOf(corners.map((vertex) => before.positions[vertex] ?? [0, 0, 0]));
    const is = normalOf(corners.map((vertex) => vectorAt(after.positions, vertex)));
    return dot(was, is) < 0;
  });
  return turned.length / Math.max(1, triangles.length);
}

function normalOf([a = [0, 0, 0], b = [0, 0, 0], c = [0, 0, 0]]: readonly Vector[]): Vector {
  return cross(subtract(b, a), subtract(c, a));
}

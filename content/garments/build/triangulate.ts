import type { Triangle } from "./hull-radius.ts";
import type { Mesh } from "./mesh.ts";
import { length, subtract, vectorAt } from "./vector.ts";

/** Triangles as vertex ids; quads are split along their shorter diagonal. */
export function triangulate(mesh: Mesh): [number, number, number][] {
  const at = (vertex: number) => vectorAt(mesh.positions, vertex);
  return mesh.faces.flatMap((face): [number, number, number][] => {
    const [a = 0, b = 0, c = 0, d] = face;
    if (face.length === 4 && d !== undefined) {
      return length(subtract(at(a), at(c))) <= length(subtract(at(b), at(d)))
        ? [
            [a, b, c],
            [a, c, d],
          ]
        : [
            [a, b, d],
            [b, c, d],
          ];
    }
    return face.slice(2).map((third, index) => [a, face[index + 1] ?? a, third]);
  });
}

/** Triangles as points. */
export function trianglesOf(mesh: Mesh): Triangle[] {
  return triangulate(mesh).map(([a, b, c]) => [
    vectorAt(mesh.positions, a),
    vectorAt(mesh.positions, b),
    vectorAt(mesh.positions, c),
  ]);
}

import { BONES } from "../../../models/contract/index.ts";
import { boundaryEdges, type Mesh, normalsOf, vertexCount, weightsAt } from "./mesh.ts";
import { add, scale, vectorAt } from "./vector.ts";

/** Turns every open edge inwards by the cloth's thickness, so that hems, cuffs and collars show an edge. */
export function turnRims(mesh: Mesh, thicknessMetres: number): Mesh {
  const normals = normalsOf(mesh);
  const edges = boundaryEdges(mesh.faces);
  const inner = new Map<number, number>();
  const positions = [...mesh.positions];
  const weights = [...mesh.weights];
  for (const vertex of new Set(edges.flat())) {
    inner.set(vertex, positions.length / 3);
    positions.push(
      ...add(vectorAt(mesh.positions, vertex), scale(vectorAt(normals, vertex), -thicknessMetres)),
    );
    weights.push(...weightsAt(mesh, vertex));
  }
  const strip = edges.map(([a, b]) => [b, a, inner.get(a) ?? a, inner.get(b) ?? b]);
  if (weights.length / BONES.length < vertexCount(mesh)) throw new Error("Rows of weights went astray.");
  return {
    positions: Float64Array.from(positions),
    weights: Float64Array.from(weights),
    faces: [...mesh.faces, ...strip],
  };
}

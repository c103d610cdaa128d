import { BONES } from "../../../models/contract/index.ts";
import { connected } from "./connected.ts";
import { add, cross, normalize, subtract, type Vector, vectorAt } from "./vector.ts";

/** A garment while it is being built: polygons in rest space, bound to BONES. */
export interface Mesh {
  /** 3 numbers a vertex, metres. */
  readonly positions: Float64Array;
  /** BONES.length numbers a vertex, each row with the sum 1. */
  readonly weights: Float64Array;
  readonly faces: readonly (readonly number[])[];
}

export const vertexCount = (mesh: Mesh): number => mesh.positions.length / 3;

/** Weights of one vertex, a view into the mesh. */
export const weightsAt = (mesh: Mesh, vertex: number): Float64Array =>
  mesh.weights.subarray(vertex * BONES.length, (vertex + 1) * BONES.length);

/** Unit normals, 3 numbers a vertex, area-weighted. */
export function normalsOf(mesh: Mesh): Float64Array {
  const normals = new Float64Array(mesh.positions.length);
  for (const face of mesh.faces) {
    const normal = faceNormal(mesh, face);
    for (const vertex of face) {
      for (let axis = 0; axis < 3; axis += 1) {
        normals[3 * vertex + axis] = (normals[3 * vertex + axis] ?? 0) + (normal[axis] ?? 0);
      }
    }
  }
  for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
    normals.set(normalize(vectorAt(normals, vertex)), 3 * vertex);
  }
  return normals;
}

/** Normal of a polygon with twice its area as length. */
export function faceNormal(mesh: Mesh, face: readonly number[]): Vector {
  const origin = vectorAt(mesh.positions, face[0] ?? 0);
  let sum: Vector = [0, 0, 0];
  for (let corner = 1; corner + 1 < face.length; corner += 1) {
    const a = subtract(vectorAt(mesh.positions, face[corner] ?? 0), origin);
    const b = subtract(vectorAt(mesh.positions, face[corner + 1] ?? 0), origin);
    sum = add(sum, cross(a, b));
  }
  return sum;
}

/** Neighbours along edges, a list a vertex. */
export function neighboursOf(mesh: Mesh): number[][] {
  const sets = Array.from({ length: vertexCount(mesh) }, () => new Set<number>());
  for (const face of mesh.faces) {
    face.forEach((vertex, corner) => {
      const next = face[(corner + 1) % face.length] ?? vertex;
      sets[vertex]?.add(next);
      sets[next]?.add(vertex);
    });
  }
  return sets.map((set) => [...set]);
}

/** Edges that only one face has, in that face's direction. */
export function boundaryEdges(faces: Mesh["faces"]): [number, number][] {
  const edges = new Map<string, [number, number]>();
  for (const face of faces) {
    face.forEach((a, corner) => {
      const b = face[(corner + 1) % face.length] ?? a;
      if (!edges.delete(`${b},${a}`)) edges.set(`${a},${b}`, [a, b]);
    });
  }
  return [...edges.values()];
}

/** The mesh with only these faces, and without the vertices that no face uses. */
export function keepFaces(mesh: Mesh, faces: Mesh["faces"]): Mesh {
  const fresh = new Map<number, number>();
  const renamed = faces.map((face) =>
    face.map((vertex) => {
      const known = fresh.get(vertex) ?? fresh.size;
      fresh.set(vertex, known);
      return known;
    }),
  );
  const positions = new Float64Array(fresh.size * 3);
  const weights = new Float64Array(fresh.size * BONES.length);
  for (const [old, now] of fresh) {
    positions.set(vectorAt(mesh.positions, old), 3 * now);
    weights.set(weightsAt(mesh, old), now * BONES.length);
  }
  return { positions, weights, faces: renamed };
}

/** Connected pieces, largest first. */
export function pieces(mesh: Mesh): Mesh[] {
  const numbers = connected(mesh.faces);
  return Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, number) =>
    keepFaces(
      mesh,
      mesh.faces.filter((_, face) => numbers[face] === number),
    ),
  );
}

/** Several meshes as one; nothing is welded. */
export function joinMeshes(parts: readonly Mesh[]): Mesh {
  let offset = 0;
  const faces = parts.flatMap((part) => {
    const shifted = part.faces.map((face) => face.map((vertex) => vertex + offset));
    offset += vertexCount(part);
    return shifted;
  });
  return {
    positions: Float64Array.from(parts.flatMap((part) => [...part.positions])),
    weights: Float64Array.from(parts.flatMap((part) => [...part.weights])),
    faces,
  };
}

/** Height of the lowest vertex, metres. */
export const lowest = (mesh: Mesh): number =>
  mesh.positions.reduce((least, value, at) => (at % 3 === 1 ? Math.min(least, value) : least), Infinity);

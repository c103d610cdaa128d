import { type Mesh, neighboursOf, normalsOf, vertexCount } from "./mesh.ts";
import { add, normalize, scale, type Vector, vectorAt } from "./vector.ts";

/** Normals after `rounds` of averaging with their neighbours: the direction in which cloth stands off the body. */
export function smoothNormals(mesh: Mesh, rounds: number): Float64Array {
  const neighbours = neighboursOf(mesh);
  let normals = normalsOf(mesh);
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(normals.length);
    for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
      const sum = (neighbours[vertex] ?? []).reduce<Vector>(
        (total, other) => add(total, vectorAt(normals, other)),
        vectorAt(normals, vertex),
      );
      next.set(normalize(sum), 3 * vertex);
    }
    normals = next;
  }
  return normals;
}

/** Moves every vertex along its smoothed normal by `byMetres`. */
export function offset(mesh: Mesh, byMetres: (point: Vector, vertex: number) => number): Mesh {
  const normals = smoothNormals(mesh, 4);
  const positions = Float64Array.from(mesh.positions);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
    const point = vectorAt(mesh.positions, vertex);
    positions.set(add(point, scale(vectorAt(normals, vertex), byMetres(point, vertex))), 3 * vertex);
  }
  return { ...mesh, positions };
}

/** Moves every vertex as `place` says. */
export function reshape(mesh: Mesh, place: (point: Vector, vertex: number) => Vector): Mesh {
  const positions = Float64Array.from(mesh.positions);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex += 1) {
    positions.set(place(vectorAt(mesh.positions, vertex), vertex), 3 * vertex);
  }
  return { ...mesh, positions };
}

/** Averages each inner vertex with its neighbours; `share` 0..1 says how far. The rim is averaged along itself. */
export function relax(mesh: Mesh, rounds: number, share: (point: Vector) => number): Mesh {
  const neighbours = neighboursOf(mesh);
  const edgeCount = new Map<string, number>();
  const key = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);
  for (const face of mesh.faces) {
    face.forEach((a, corner) => {
      const b = face[(corner + 1) % face.length] ?? a;
      edgeCount.set(key(a, b), (edgeCount.get(key(a, b)) ?? 0) + 1);
    });
  }
  const pulls = neighbours.map((around, vertex) => {
    const rim = around.filter((other) => edgeCount.get(key(vertex, other)) === 1);
    return rim.length > 0 ? rim : around;
  });
  let now = mesh;
  for (let round = 0; round < rounds; round += 1) {
    const before = now;
    now = reshape(before, (point, vertex) => {
      const around = pulls[vertex] ?? [];
      if (around.length === 0) return point;
      const by = share(point);
      const middle = scale(
        around.reduce<Vector>((sum, other) => add(sum, vectorAt(before.positions, other)), [0, 0, 0]),
        1 / around.length,
      );
      return add(scale(point, 1 - by), scale(middle, by));
    });
  }
  return now;
}

import { BONES } from "../../../models/contract/index.ts";
import { boundaryEdges, type Mesh, neighboursOf, vertexCount } from "./mesh.ts";

/**
 * One step of Catmull-Clark (Catmull and Clark 1978) with the boundary as a cubic B-spline: positions and
 * weights alike. Every polygon becomes quads.
 */
export function subdivide(mesh: Mesh): Mesh {
  const width = 3 + BONES.length;
  const count = vertexCount(mesh);
  const rowOf = (vertex: number): number[] => [
    ...mesh.positions.subarray(3 * vertex, 3 * vertex + 3),
    ...mesh.weights.subarray(BONES.length * vertex, BONES.length * (vertex + 1)),
  ];
  const old = Array.from({ length: count }, (_, vertex) => rowOf(vertex));
  const average = (rows: readonly (readonly number[])[], shares?: readonly number[]): number[] => {
    const sum = Array.from({ length: width }, () => 0);
    rows.forEach((row, index) => {
      const share = shares?.[index] ?? 1 / rows.length;
      for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) + share * (row[at] ?? 0);
    });
    return sum;
  };
  const at = (rows: readonly (readonly number[])[], index: number): readonly number[] => rows[index] ?? [];

  const facePoints = mesh.faces.map((face) => average(face.map((vertex) => at(old, vertex))));
  const facesOfVertex: number[][] = Array.from({ length: count }, () => []);
  const edges = new Map<string, { readonly ends: readonly [number, number]; readonly faces: number[] }>();
  const edgeKey = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);
  mesh.faces.forEach((face, index) => {
    face.forEach((a, corner) => {
      const b = face[(corner + 1) % face.length] ?? a;
      facesOfVertex[a]?.push(index);
      const edge = edges.get(edgeKey(a, b)) ?? { ends: [a, b], faces: [] };
      edge.faces.push(index);
      edges.set(edgeKey(a, b), edge);
    });
  });
  const rim = new Map<number, number[]>();
  for (const [a, b] of boundaryEdges(mesh.faces)) {
    rim.set(a, [...(rim.get(a) ?? []), b]);
    rim.set(b, [...(rim.get(b) ?? []), a]);
  }
  const neighbours = neighboursOf(mesh);
  const rows: number[][] = old.map((row, vertex) => {
    const onRim = rim.get(vertex);
    if (onRim !== undefined) {
      return onRim.length === 2
        ? average([row, ...onRim.map((other) => at(old, other))], [0.75, 0.125, 0.125])
        : row;
    }
    const around = neighbours[vertex] ?? [];
    const n = around.length;
    if (n < 3) return row;
    const faces = average((facesOfVertex[vertex] ?? []).map((face) => at(facePoints, face)));
    const middles = average(around.map((other) => average([row, at(old, other)])));
    return average([faces, middles, row], [1 / n, 2 / n, (n - 3) / n]);
  });
  const edgeVertex = new Map<string, number>();
  for (const [key, { ends, faces }] of edges) {
    const middle = ends.map((end) => at(old, end));
    edgeVertex.set(key, rows.length);
    rows.push(
      faces.length === 2
        ? average([...middle, ...faces.map((face) => at(facePoints, face))])
        : average(middle),
    );
  }
  const faceVertex = facePoints.map((point) => rows.push(point) - 1);
  const faces = mesh.faces.flatMap((face, index) =>
    face.map((vertex, corner) => {
      const next = face[(corner + 1) % face.length] ?? vertex;
      const previous = face[(corner + face.length - 1) % face.length] ?? vertex;
      return [
        vertex,
        edgeVertex.get(edgeKey(vertex, next)) ?? vertex,
        faceVertex[index] ?? vertex,
        edgeVertex.get(edgeKey(previous, vertex)) ?? vertex,
      ];
    }),
  );
  return {
    positions: Float64Array.from(rows.flatMap((row) => row.slice(0, 3))),
    weights: Float64Array.from(rows.flatMap((row) => row.slice(3))),
    faces,
  };
}

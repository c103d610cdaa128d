import { boundaryEdges, type Mesh, neighboursOf, vertexCount } from "./mesh.ts";
import { length, subtract, vectorAt } from "./vector.ts";

/** Way along the cloth from each vertex to the nearest open edge, metres, at most `reachMetres` (Dijkstra 1959). */
export function edgeDistances(mesh: Mesh, reachMetres: number): Float64Array {
  const distances = new Float64Array(vertexCount(mesh)).fill(reachMetres);
  const neighbours = neighboursOf(mesh);
  let ring = new Set(boundaryEdges(mesh.faces).flat());
  for (const vertex of ring) distances[vertex] = 0;
  while (ring.size > 0) {
    const next = new Set<number>();
    for (const vertex of ring) {
      for (const other of neighbours[vertex] ?? []) {
        const step = length(subtract(vectorAt(mesh.positions, vertex), vectorAt(mesh.positions, other)));
        const way = (distances[vertex] ?? 0) + step;
        if (way < (distances[other] ?? 0)) {
          distances[other] = way;
          next.add(other);
        }
      }
    }
    ring = next;
  }
  return distances;
}

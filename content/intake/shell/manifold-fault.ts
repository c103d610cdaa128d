/** Places nearer than this are one: seams of the atlas part vertices that the cloth does not. */
const WELD_METRES = 1e-4;
/** Share of edges that may have more than two triangles: hems turned inwards meet their own cloth. */
const CROWDED_SHARE = 0.002;

/**
 * What keeps a shell from being a surface with edges: no triangles, places that are no numbers, or cloth where more
 * than two triangles meet in an edge. Null where it is one.
 */
export function manifoldFault(positions: ArrayLike<number>, index: ArrayLike<number>): string | null {
  if (index.length < 3) return "no triangles";
  for (let at = 0; at < positions.length; at++) {
    if (!Number.isFinite(positions[at])) return "a vertex without a place";
  }
  const welded = new Map<string, number>();
  const vertexOf = Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const key = [0, 1, 2].map((axis) => Math.round((positions[3 * vertex + axis] ?? 0) / WELD_METRES)).join();
    const known = welded.get(key) ?? welded.size;
    welded.set(key, known);
    return known;
  });
  const edges = new Map<string, number>();
  for (let corner = 0; corner < index.length; corner += 3) {
    const triangle = [0, 1, 2].map((at) => vertexOf[index[corner + at] ?? 0] ?? 0);
    for (let at = 0; at < 3; at++) {
      const [a, b] = [triangle[at] ?? 0, triangle[(at + 1) % 3] ?? 0];
      if (a === b) continue;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
  }
  const crowded = [...edges.values()].filter((triangles) => triangles > 2).length;
  return crowded / edges.size > CROWDED_SHARE ? "edges with more than two triangles" : null;
}

import {
  add,
  dot,
  length,
  scale,
  subtract,
  type Vector,
  vectorAt,
} from "../../../../content/garments/build/vector.ts";

/** A point of a mesh's surface: shares of a triangle's corners, so that it can be found on any refit of the mesh. */
export interface SurfacePoint {
  readonly corners: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
}

/** A vertex as a point of the surface. */
export function atVertex(vertex: number): SurfacePoint {
  return { corners: [vertex, vertex, vertex], shares: [1, 0, 0] };
}

/** Where a point of the surface is among places of 3 numbers a vertex. */
export function placeOf({ corners, shares }: SurfacePoint, places: ArrayLike<number>): Vector {
  return corners.reduce<Vector>(
    (sum, corner, index) => add(sum, scale(vectorAt(places, corner), shares[index] ?? 0)),
    [0, 0, 0],
  );
}

/** The point of a mesh nearest to a place. Throws for a mesh without triangles. */
export function nearestOn(
  positions: ArrayLike<number>,
  triangles: ArrayLike<number>,
  place: Vector,
): SurfacePoint {
  let best: { readonly distance: number; readonly point: SurfacePoint } | null = null;
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = [triangles[at] ?? 0, triangles[at + 1] ?? 0, triangles[at + 2] ?? 0] as const;
    const [a, b, c] = corners.map((vertex) => vectorAt(positions, vertex)) as [Vector, Vector, Vector];
    const shares = nearestShares(a, b, c, place);
    const point = { corners, shares };
    const distance = length(subtract(placeOf(point, positions), place));
    if (best === null || distance < best.distance) best = { distance, point };
  }
  if (best === null) throw new Error("A mesh without triangles has no surface.");
  return best.point;
}

/** Shares of the point of a triangle nearest to `p`: inside where it can be, else on the nearest edge. */
function nearestShares(a: Vector, b: Vector, c: Vector, p: Vector): [number, number, number] {
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(p, a)];
  const [bb, bc, cc] = [dot(ab, ab), dot(ab, ac), dot(ac, ac)];
  const area = bb * cc - bc * bc;
  if (area > 1e-16) {
    const second = (cc * dot(ab, ap) - bc * dot(ac, ap)) / area;
    const third = (bb * dot(ac, ap) - bc * dot(ab, ap)) / area;
    if (second >= 0 && third >= 0 && second + third <= 1) return [1 - second - third, second, third];
  }
  const onEdge = (from: Vector, to: Vector): { share: number; distance: number } => {
    const along = subtract(to, from);
    const share = Math.min(1, Math.max(0, dot(subtract(p, from), along) / (dot(along, along) || 1)));
    return { share, distance: length(subtract(p, add(from, scale(along, share)))) };
  };
  const [first, second, third] = [onEdge(a, b), onEdge(b, c), onEdge(c, a)];
  const least = Math.min(first.distance, second.distance, third.distance);
  if (first.distance === least) return [1 - first.share, first.share, 0];
  if (second.distance === least) return [0, 1 - second.share, second.share];
  return [third.share, 0, 1 - third.share];
}

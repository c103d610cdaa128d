import {
  add,
  cross,
  dot,
  length,
  mean,
  normalize,
  scale,
  subtract,
  type Vector,
  vectorAt,
} from "../../garments/build/vector.ts";
import type { IntakeBody } from "./intake-body.ts";

/** The nearest place of some skin: how far outside of it a point lies (negative inside), metres, and the way out. */
export interface SkinPlace {
  readonly aboveMetres: number;
  readonly outwards: Vector;
  /** The face of the body's mesh that it lies on. */
  readonly face: number;
}

/** Triangles at each vertex of a body's skin. */
export function trianglesAtVertices({ mesh }: IntakeBody): readonly (readonly number[])[] {
  const at = Array.from({ length: mesh.positions.length / 3 }, (): number[] => []);
  mesh.faces.forEach((face, index) => {
    for (const vertex of face) at[vertex]?.push(index);
  });
  return at;
}

interface SkinTriangle {
  readonly corners: readonly [Vector, Vector, Vector];
  /** Unit. */
  readonly normal: Vector;
  /** All of it lies this near to its centre. */
  readonly centre: Vector;
  readonly radiusMetres: number;
}

/** A body's skin as triangles, made once and kept as long as the body is. */
const skins = new WeakMap<IntakeBody, readonly SkinTriangle[]>();

function skinOf(body: IntakeBody): readonly SkinTriangle[] {
  const known = skins.get(body) ?? body.mesh.faces.map((face) => skinTriangle(body, face));
  skins.set(body, known);
  return known;
}

function skinTriangle({ mesh }: IntakeBody, face: readonly number[]): SkinTriangle {
  const [a, b, c] = [0, 1, 2].map((corner) => vectorAt(mesh.positions, face[corner] ?? 0)) as [
    Vector,
    Vector,
    Vector,
  ];
  const centre = mean([a, b, c]);
  return {
    corners: [a, b, c],
    normal: normalize(cross(subtract(b, a), subtract(c, a))),
    centre,
    radiusMetres: Math.max(...[a, b, c].map((corner) => length(subtract(corner, centre)))),
  };
}

/** Looks at some triangles of the skin alone. Null for none. */
export function nearestSkin(point: Vector, triangles: Iterable<number>, body: IntakeBody): SkinPlace | null {
  const skin = skinOf(body);
  let nearest: { readonly away: Vector; readonly normal: Vector; readonly face: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const index of triangles) {
    const triangle = skin[index];
    if (triangle === undefined) continue;
    const { centre, radiusMetres } = triangle;
    const reach = Math.hypot(point[0] - centre[0], point[1] - centre[1], point[2] - centre[2]);
    if (reach - radiusMetres >= least) continue;
    const away = subtract(point, closestOn(point, ...triangle.corners));
    const distance = Math.hypot(away[0], away[1], away[2]);
    if (distance >= least - 1e-9) continue;
    least = distance;
    nearest = { away, normal: triangle.normal, face: index };
  }
  if (nearest === null) return null;
  const { away, normal, face } = nearest;
  const side = dot(away, normal) >= 0 ? 1 : -1;
  // Over an edge between two triangles the way out leads from the nearest place, not along one of their normals.
  return { aboveMetres: side * least, outwards: least > 1e-5 ? scale(away, side / least) : normal, face };
}

/** Closest place on a triangle (Ericson, Real-Time Collision Detection, 5.1.5). */
function closestOn(point: Vector, a: Vector, b: Vector, c: Vector): Vector {
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(point, a)];
  const [d1, d2] = [dot(ab, ap), dot(ac, ap)];
  if (d1 <= 0 && d2 <= 0) return a;
  const bp = subtract(point, b);
  const [d3, d4] = [dot(ab, bp), dot(ac, bp)];
  if (d3 >= 0 && d4 <= d3) return b;
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return add(a, scale(ab, d1 / (d1 - d3)));
  const cp = subtract(point, c);
  const [d5, d6] = [dot(ab, cp), dot(ac, cp)];
  if (d6 >= 0 && d5 <= d6) return c;
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return add(a, scale(ac, d2 / (d2 - d6)));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    return add(b, scale(subtract(c, b), (d4 - d3) / (d4 - d3 + (d5 - d6))));
  }
  const whole = 1 / (va + vb + vc);
  return add(a, add(scale(ab, vb * whole), scale(ac, vc * whole)));
}

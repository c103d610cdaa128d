import { addTo, createBanded, factorBanded } from "./banded-cholesky.ts";
import type { Place } from "./plane.ts";

/** A triangle of a part: three vertices, and the lengths of its sides as its photo should show them. */
export interface PartTriangle {
  readonly corners: readonly [number, number, number];
  /** Opposite of each corner, in the unit of the places. */
  readonly sides: readonly [number, number, number];
}

const ROUNDS = 12;
/** Needles would pull more than all others together. */
const MOST_COTANGENT = 8;

/**
 * Lays a part onto its picture as rigidly as possible (Liu et al., A Local/Global Approach to Mesh Parameterization,
 * 2008): each triangle keeps its shape up to a turn as well as its neighbours let it. `hold` says how firmly a vertex
 * stays at its first place, in units of the mesh's own stiffness: 0 not at all; one vertex at least must be held.
 * Vertices are best numbered row by row: time goes with the square of the widest gap within a triangle.
 */
export function flattenRigidly(
  first: readonly Place[],
  triangles: readonly PartTriangle[],
  hold: readonly number[],
): Place[] {
  const shapes = triangles.flatMap((triangle) => shapeOf(triangle) ?? []);
  const band = shapes.reduce(
    (most, { corners }) => Math.max(most, Math.max(...corners) - Math.min(...corners)),
    0,
  );
  const matrix = createBanded(first.length, band);
  first.forEach((_, vertex) => {
    // What no triangle touches stays where it is.
    addTo(matrix, vertex, vertex, Math.max(1e-9, hold[vertex] ?? 0));
  });
  for (const { corners, cotangents } of shapes) {
    eachSide((from, to, opposite) => {
      const [a, b, weight] = [corners[from], corners[to], cotangents[opposite]];
      addTo(matrix, a, a, weight);
      addTo(matrix, b, b, weight);
      addTo(matrix, a, b, -weight);
    });
  }
  const solve = factorBanded(matrix);
  let places: readonly Place[] = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const right = {
      x: Float64Array.from(first, ({ x }, vertex) => Math.max(1e-9, hold[vertex] ?? 0) * x),
      y: Float64Array.from(first, ({ y }, vertex) => Math.max(1e-9, hold[vertex] ?? 0) * y),
    };
    for (const { corners, flat, cotangents } of shapes) {
      const { cos, sin } = turnOf(corners, flat, cotangents, places);
      eachSide((from, to, opposite) => {
        const [a, b] = [corners[from], corners[to]];
        const weight = cotangents[opposite];
        const [dx, dy] = [flat[from].x - flat[to].x, flat[from].y - flat[to].y];
        const [x, y] = [weight * (cos * dx - sin * dy), weight * (sin * dx + cos * dy)];
        right.x[a] = (right.x[a] ?? 0) + x;
        right.x[b] = (right.x[b] ?? 0) - x;
        right.y[a] = (right.y[a] ?? 0) + y;
        right.y[b] = (right.y[b] ?? 0) - y;
      });
    }
    const [xs, ys] = [solve(right.x), solve(right.y)];
    places = Array.from(xs, (x, vertex) => ({ x, y: ys[vertex] ?? 0 }));
  }
  return [...places];
}

type Corner = 0 | 1 | 2;
type Three<Value> = readonly [Value, Value, Value];

/** Each side by its two corners and the corner opposite of it. */
function eachSide(visit: (from: Corner, to: Corner, opposite: Corner) => void): void {
  visit(0, 1, 2);
  visit(1, 2, 0);
  visit(2, 0, 1);
}

/** A triangle laid flat by its sides; null where they make none. */
function shapeOf({ corners, sides: [a, b, c] }: PartTriangle): {
  readonly corners: Three<number>;
  readonly flat: Three<Place>;
  readonly cotangents: Three<number>;
} | null {
  if (Math.min(a, b, c) < 1e-9 || a + b <= c || b + c <= a || c + a <= b) return null;
  const x = (c * c + b * b - a * a) / (2 * c);
  const y = Math.sqrt(Math.max(0, b * b - x * x));
  if (y < 1e-3 * c) return null;
  const area = (c * y) / 2;
  const cotangent = (opposite: number, one: number, other: number): number =>
    Math.min(MOST_COTANGENT, Math.max(1e-3, (one * one + other * other - opposite * opposite) / (8 * area)));
  return {
    corners,
    flat: [
      { x: 0, y: 0 },
      { x: c, y: 0 },
      { x, y },
    ],
    cotangents: [cotangent(a, b, c), cotangent(b, c, a), cotangent(c, a, b)],
  };
}

/**
 * The turn that brings a flat triangle nearest to where its corners lie now. Cloth is seen from its outer side: the
 * flat triangle may have to be looked at from behind, which its order of corners says.
 */
function turnOf(
  corners: Three<number>,
  flat: Three<Place>,
  cotangents: Three<number>,
  places: readonly Place[],
): { readonly cos: number; readonly sin: number } {
  let [along, across] = [0, 0];
  eachSide((from, to, opposite) => {
    const [p, q] = [places[corners[from]], places[corners[to]]];
    if (p === undefined || q === undefined) return;
    const [dx, dy] = [flat[from].x - flat[to].x, flat[from].y - flat[to].y];
    const weight = cotangents[opposite];
    along += weight * (dx * (p.x - q.x) + dy * (p.y - q.y));
    across += weight * (dx * (p.y - q.y) - dy * (p.x - q.x));
  });
  const size = Math.hypot(along, across);
  return size < 1e-12 ? { cos: 1, sin: 0 } : { cos: along / size, sin: across / size };
}

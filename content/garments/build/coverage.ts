import type { Triangle } from "./hull-radius.ts";
import { cross, dot, subtract, type Vector, vectorAt } from "./vector.ts";

/** How far cloth may stand off the skin that it covers. */
const REACH_METRES = 0.09;
const CELL_METRES = 0.04;

/** One bit a vertex, lowest bit first: a ray from the skin outwards meets the garment within reach. */
export function coverage(
  positions: ArrayLike<number>,
  normals: ArrayLike<number>,
  garment: readonly Triangle[],
): Uint8Array {
  const cells = new Map<string, Triangle[]>();
  const cell = (value: number): number => Math.floor(value / CELL_METRES);
  for (const triangle of garment) {
    const spans = [0, 1, 2].map((axis) => {
      const values = triangle.map((point) => point[axis] ?? 0);
      return [cell(Math.min(...values)), cell(Math.max(...values))] as const;
    });
    const [[x0, x1], [y0, y1], [z0, z1]] = spans as [
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
    ];
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        for (let z = z0; z <= z1; z += 1) {
          const key = `${x},${y},${z}`;
          const list = cells.get(key);
          if (list === undefined) cells.set(key, [triangle]);
          else list.push(triangle);
        }
      }
    }
  }
  const count = positions.length / 3;
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let vertex = 0; vertex < count; vertex += 1) {
    const from = vectorAt(positions, vertex);
    const along = vectorAt(normals, vertex);
    let met = false;
    for (let way = -0.02; way <= REACH_METRES && !met; way += CELL_METRES / 2) {
      const at = from.map((value, axis) => cell(value + way * (along[axis] ?? 0)));
      met = (cells.get(at.join(",")) ?? []).some((triangle) => meets(from, along, triangle));
    }
    if (met) bits[vertex >> 3] = (bits[vertex >> 3] ?? 0) | (1 << (vertex & 7));
  }
  return bits;
}

/** Ray against triangle (Möller and Trumbore 1997), from just below the skin to the reach. */
function meets(from: Vector, along: Vector, [a, b, c]: Triangle): boolean {
  const [ab, ac] = [subtract(b, a), subtract(c, a)];
  const p = cross(along, ac);
  const determinant = dot(ab, p);
  if (Math.abs(determinant) < 1e-12) return false;
  const t = subtract(from, a);
  const u = dot(t, p) / determinant;
  const q = cross(t, ab);
  const v = dot(along, q) / determinant;
  const way = dot(ac, q) / determinant;
  return u >= 0 && v >= 0 && u + v <= 1 && way > -0.02 && way < REACH_METRES;
}

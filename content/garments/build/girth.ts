import type { Vector } from "./vector.ts";

/** A horizontal cut through a body part: metres. */
export interface Slice {
  readonly heightMetres: number;
  /** Length of a tape around it, which bridges hollows. */
  readonly girthMetres: number;
  readonly widthMetres: number;
  readonly depthMetres: number;
}

/** Cuts triangles at a height. Null where nothing is cut. */
export function sliceAt(
  triangles: readonly (readonly [Vector, Vector, Vector])[],
  heightMetres: number,
): Slice | null {
  const points: [number, number][] = [];
  for (const triangle of triangles) {
    for (let edge = 0; edge < 3; edge += 1) {
      const a = triangle[edge];
      const b = triangle[(edge + 1) % 3];
      if (a === undefined || b === undefined || a[1] < heightMetres === b[1] < heightMetres) continue;
      const share = (heightMetres - a[1]) / (b[1] - a[1]);
      points.push([a[0] + (b[0] - a[0]) * share, a[2] + (b[2] - a[2]) * share]);
    }
  }
  const hull = convexHull(points);
  if (hull.length < 3) return null;
  const span = (axis: 0 | 1): number =>
    Math.max(...hull.map((point) => point[axis])) - Math.min(...hull.map((point) => point[axis]));
  const girthMetres = hull.reduce((sum, point, index) => {
    const next = hull[(index + 1) % hull.length] ?? point;
    return sum + Math.hypot(next[0] - point[0], next[1] - point[1]);
  }, 0);
  return { heightMetres, girthMetres, widthMetres: span(0), depthMetres: span(1) };
}

/** Andrew's monotone chain. */
function convexHull(points: readonly [number, number][]): [number, number][] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly [number, number][]): [number, number][] => {
    const chain: [number, number][] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

function turn(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
  c: readonly [number, number],
): number {
  if (a === undefined || b === undefined) return 0;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

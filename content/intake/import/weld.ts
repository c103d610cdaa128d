import type { Vector } from "../../garments/build/vector.ts";

/** Points nearer than this share of the whole are one: 0.15 mm on a garment of 1.5 m. */
const SAME_SHARE = 1e-4;

/** Gives points that lie at one place one number. `all` says how large the whole is, in any unit. */
export function createWelder(all: readonly Vector[]) {
  let span = 0;
  for (const axis of [0, 1, 2] as const) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const point of all) {
      low = Math.min(low, point[axis]);
      high = Math.max(high, point[axis]);
    }
    span = Math.max(span, high - low);
  }
  const reach = Math.max(span * SAME_SHARE, Number.MIN_VALUE);
  const cells = new Map<string, number[]>();
  const points: Vector[] = [];
  const cell = (value: number): number => Math.floor(value / reach);
  const near = ([x, y, z]: Vector): number | undefined => {
    for (let i = -1; i <= 1; i += 1) {
      for (let j = -1; j <= 1; j += 1) {
        for (let k = -1; k <= 1; k += 1) {
          for (const id of cells.get(`${cell(x) + i},${cell(y) + j},${cell(z) + k}`) ?? []) {
            const [px, py, pz] = points[id] ?? [0, 0, 0];
            if (Math.hypot(px - x, py - y, pz - z) <= reach) return id;
          }
        }
      }
    }
    return undefined;
  };
  return {
    idOf(point: Vector): number {
      const known = near(point);
      if (known !== undefined) return known;
      const id = points.push(point) - 1;
      const key = point.map(cell).join();
      cells.set(key, [...(cells.get(key) ?? []), id]);
      return id;
    },
    points: (): readonly Vector[] => points,
  };
}

import type { Point } from "./grid.ts";
import type { SidePath } from "./side-path.ts";

/** Index of the point that lies farthest in a direction, within [from, to]. */
export function farthest(path: SidePath, from: number, to: number, direction: Point): number {
  let best = from;
  let reach = -Infinity;
  for (let index = Math.max(0, from); index <= Math.min(to, path.length - 1); index += 1) {
    const point = path[index];
    if (point === undefined) continue;
    const along = point.x * direction.x + point.y * direction.y;
    if (along > reach) [best, reach] = [index, along];
  }
  return best;
}

/** Index of the point that lies nearest to a place, within [from, to]. */
export function nearest(path: SidePath, from: number, to: number, place: Point): number {
  let best = from;
  for (let index = from; index <= Math.min(to, path.length - 1); index += 1) {
    if (distanceBetween(pointOf(path, index), place) < distanceBetween(pointOf(path, best), place))
      best = index;
  }
  return best;
}

/**
 * Turn of the path at each point, radians, between where it comes from and where it goes: the means of `reach`
 * points before and after, so that a single bump counts little. Positive where cloth is convex (a corner that
 * points out), negative in a hollow such as an armpit.
 */
export function turnsAlong(path: SidePath, reach: number): Float32Array {
  const xs = [0];
  const ys = [0];
  path.forEach(({ x, y }, index) => {
    xs.push((xs[index] ?? 0) + x);
    ys.push((ys[index] ?? 0) + y);
  });
  const mean = (sums: readonly number[], from: number, to: number): number =>
    ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  return Float32Array.from(path, (point, index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(path.length, index + reach + 1);
    if (from === index || to === index + 1) return 0;
    const [ax, ay] = [point.x - mean(xs, from, index), point.y - mean(ys, from, index)];
    const [bx, by] = [mean(xs, index + 1, to) - point.x, mean(ys, index + 1, to) - point.y];
    return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  });
}

export function pointOf(path: SidePath, index: number): Point {
  const point = path[Math.min(path.length - 1, Math.max(0, index))];
  if (point === undefined) throw new Error("An outline without points.");
  return point;
}

/** The place halfway between two. */
export function between(a: Point, b: Point, share = 0.5): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

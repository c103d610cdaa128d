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
  let least = Infinity;
  for (let index = Math.max(0, from); index <= Math.min(to, path.length - 1); index += 1) {
    const point = path[index];
    if (point === undefined) continue;
    const distance = (point.x - place.x) ** 2 + (point.y - place.y) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/**
 * Turn of the path at each point, radians, between the way `reach` points back and the way `reach` points on.
 * Positive where cloth is convex (a corner that points out), negative in a hollow such as an armpit.
 */
export function turnsAlong(path: SidePath, reach: number): Float32Array {
  return Float32Array.from(path, (point, index) => {
    const before = path[Math.max(0, index - reach)] ?? point;
    const after = path[Math.min(path.length - 1, index + reach)] ?? point;
    const [ax, ay] = [point.x - before.x, point.y - before.y];
    const [bx, by] = [after.x - point.x, after.y - point.y];
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

/** A direction of length 1, turned by an angle (positive = clockwise as seen). */
export function turned({ x, y }: Point, angleRadians: number): Point {
  const length = Math.hypot(x, y) || 1;
  const [cos, sin] = [Math.cos(angleRadians) / length, Math.sin(angleRadians) / length];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

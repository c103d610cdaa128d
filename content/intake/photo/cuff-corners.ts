import type { Point } from "./grid.ts";
import { between, distanceBetween, pointOf, turnsAlong } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";

/** Reach over which a cuff's corners are seen, share of the garment's height. */
const REACH_SHARE = 0.035;
/** Least turn of a corner, radians. */
const LEAST_TURN = 0.22;
/** Most corners that are paired. */
const MAX_CORNERS = 24;
/** A cuff's width over half the chest. */
const WIDTH = { least: 0.12, most: 1.25 };
/** Cost of a cuff that bends, for each share of its width. */
const BEND_COST = 4;

/** Cost of a cuff narrower than this share of the armhole, for each share of it. */
const NARROW_SHARE = 0.3;
const NARROW_COST = 3;

/** The two corners of a sleeve's end, as indices of the path. */
export interface CuffCorners {
  readonly outer: number;
  readonly inner: number;
  /** 0..1: two clear corners and a straight edge between them. */
  readonly confidence: number;
}

/**
 * The sleeve's end: of all pairs of corners between shoulder and armpit the one with the clearest corners, the
 * straightest edge between them, and farthest out. The armpit may itself be the inner one (dolman). Null where
 * no pair is a cuff.
 */
export function cuffCorners(
  path: SidePath,
  shoulder: number,
  armpit: number,
  height: number,
): CuffCorners | null {
  const turns = turnsAlong(path, Math.max(3, Math.round(REACH_SHARE * height)));
  const corners = peaks(turns, shoulder + 1, armpit).slice(0, MAX_CORNERS);
  const half = pointOf(path, armpit).x;
  const root = between(pointOf(path, shoulder), pointOf(path, armpit));
  const armhole = Math.max(1, distanceBetween(pointOf(path, shoulder), pointOf(path, armpit)));
  const farthestOut = Math.max(1, ...corners.map((corner) => distanceBetween(pointOf(path, corner), root)));
  let best: (CuffCorners & { merit: number }) | null = null;
  for (const outer of corners) {
    for (const inner of [...corners, armpit]) {
      if (inner <= outer || outer - shoulder < 0.6 * (armpit - inner)) continue;
      const width = distanceBetween(pointOf(path, outer), pointOf(path, inner));
      if (width < WIDTH.least * half || width > WIDTH.most * half) continue;
      const sharp =
        Math.min(1.4, turns[outer] ?? 0) + (inner === armpit ? 0.3 : Math.min(1.4, turns[inner] ?? 0));
      const merit =
        sharp -
        (BEND_COST * bend(path, outer, inner)) / width -
        NARROW_COST * Math.max(0, NARROW_SHARE - width / armhole) +
        facing(path, outer, inner, root) +
        distanceBetween(between(pointOf(path, outer), pointOf(path, inner)), root) / farthestOut;
      if (best === null || merit > best.merit)
        best = { outer, inner, merit, confidence: Math.min(0.95, 0.35 + 0.3 * sharp) };
    }
  }
  return best;
}

/** How squarely a cuff looks away from the armhole, −1..1. */
function facing(path: SidePath, outer: number, inner: number, root: Point): number {
  const a = pointOf(path, outer);
  const b = pointOf(path, inner);
  const middle = between(a, b);
  const away = { x: middle.x - root.x, y: middle.y - root.y };
  const normal = { x: b.y - a.y, y: a.x - b.x };
  return (
    (away.x * normal.x + away.y * normal.y) /
    Math.max(1, Math.hypot(away.x, away.y) * Math.hypot(normal.x, normal.y))
  );
}

/** Corners that point out, sharpest first. */
function peaks(turns: Float32Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const own = turns[index] ?? 0;
    if (own > LEAST_TURN && own >= (turns[index - 1] ?? 0) && own > (turns[index + 1] ?? 0))
      found.push(index);
  }
  return found.sort((a, b) => (turns[b] ?? 0) - (turns[a] ?? 0));
}

/** Farthest that the outline strays from the straight line between two of its places. */
function bend(path: SidePath, from: number, to: number): number {
  const a = pointOf(path, from);
  const b = pointOf(path, to);
  const length = Math.max(1, distanceBetween(a, b));
  let most = 0;
  for (let index = from; index <= to; index += 1) {
    const { x, y } = pointOf(path, index);
    most = Math.max(most, Math.abs((x - a.x) * (b.y - a.y) - (y - a.y) * (b.x - a.x)) / length);
  }
  return most;
}

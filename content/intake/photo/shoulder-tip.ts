import type { Point } from "./grid.ts";
import { distanceBetween, pointOf } from "./path-shape.ts";
import { quantile } from "./quantile.ts";
import type { SidePath } from "./side-path.ts";
import type { SleeveSeam } from "./sleeve-seam.ts";

/** Over this much of the sleeve, in chest widths, its upper edge is thought straight. */
const SLEEVE_LENGTH = 0.4;
/** Cost of straying from the two straight edges, for each chest width of it on average. */
const STRAY_COST = 14;
/** Where shoulder tips lie without cost: across, over half the chest; from the armpit, over the chest. Outside, cost for each such share. */
const ACROSS = { least: 0.86, most: 1.36, cost: 5 };
const ARMHOLE = { least: 0.4, most: 0.66, cost: 4 };
/** What a seam in the picture counts, and how far it must stand out from the cloth around. */
const SEAM = { weight: 0.4, spread: 4, least: 0.6 };
/** Farthest a corner counts, radians. */
const MOST_CORNER = 1;

/** Where the shoulder ends and the sleeve begins. */
export interface ShoulderTip {
  readonly index: number;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * Finds the end of the shoulder seam between the collar and the cuff: where two straight edges, shoulder and
 * sleeve, meet in a corner, and where a seam runs down to the armpit.
 */
export function shoulderTip(
  path: SidePath,
  { collar, cuff, armpit, seam }: { collar: number; cuff: number; armpit: Point; seam: SleeveSeam },
): ShoulderTip {
  const chest = 2 * armpit.x;
  const step = Math.max(1, Math.round((cuff - collar) / 90));
  const places: number[] = [];
  for (let index = collar + 2; index < cuff; index += step) {
    const { x, y } = pointOf(path, index);
    if (y > armpit.y) break;
    if (x > 0.6 * armpit.x) places.push(index);
  }
  const seams = places.map((index) => seam(pointOf(path, index), armpit));
  const usual = quantile(seams, 0.5);
  const spread =
    SEAM.least +
    SEAM.spread *
      quantile(
        seams.map((value) => Math.abs(value - usual)),
        0.5,
      );
  let best = { index: collar, merit: -Infinity, corner: 0, seen: 0 };
  places.forEach((index, at) => {
    const tip = pointOf(path, index);
    const end = sleeveEnd(path, index, cuff, SLEEVE_LENGTH * chest);
    const corner = Math.min(MOST_CORNER, turnAt(pointOf(path, collar), tip, pointOf(path, end)));
    const stray = (strayFrom(path, collar, index) + strayFrom(path, index, end)) / chest;
    const seen = Math.min(1, Math.max(0, ((seams[at] ?? 0) - usual) / spread));
    const merit =
      corner -
      STRAY_COST * stray +
      SEAM.weight * seen -
      ACROSS.cost * outside(tip.x / armpit.x, ACROSS) -
      ARMHOLE.cost * outside(distanceBetween(tip, armpit) / chest, ARMHOLE);
    if (merit > best.merit) best = { index, merit, corner, seen };
  });
  const { index, corner, seen } = best;
  return { index, confidence: Math.min(0.9, 0.45 + 0.45 * Math.min(1, corner / 0.6) + 0.2 * seen) };
}

const outside = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.max(0, least - value, value - most);

/** The place of the path so far along the sleeve, or the cuff. */
function sleeveEnd(path: SidePath, from: number, cuff: number, lengthPixels: number): number {
  const start = pointOf(path, from);
  let index = from;
  while (index < cuff && distanceBetween(pointOf(path, index), start) < lengthPixels) index += 1;
  return index;
}

/** Turn from one edge to the next, radians; positive where cloth is convex. */
function turnAt(from: Point, tip: Point, to: Point): number {
  const [ax, ay] = [tip.x - from.x, tip.y - from.y];
  const [bx, by] = [to.x - tip.x, to.y - tip.y];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

/** Mean distance of the path from the straight line between two of its places. */
function strayFrom(path: SidePath, from: number, to: number): number {
  const [a, b] = [pointOf(path, from), pointOf(path, to)];
  const length = Math.max(1, distanceBetween(a, b));
  let sum = 0;
  for (let index = from; index <= to; index += 1) {
    const { x, y } = pointOf(path, index);
    sum += Math.abs((x - a.x) * (b.y - a.y) - (y - a.y) * (b.x - a.x)) / length;
  }
  return sum / Math.max(1, to - from);
}

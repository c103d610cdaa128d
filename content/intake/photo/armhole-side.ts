import { bodySide } from "./body-side.ts";
import type { CollarTip } from "./collar-tip.ts";
import type { Point } from "./grid.ts";
import { neckBase } from "./neck-base.ts";
import { distanceBetween, farthest, nearest, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { UpperSide } from "./upper-side.ts";

/** Depth of an armhole below the shoulder, over the width between the armholes: usual and most. */
const DEPTH = { usual: 0.5, most: 0.85 };
/** A corner that turns so far, radians, is surely an armhole's lower end. */
const SURE_CORNER = 0.6;
/** A collar that stands up ends in an edge that dips by less than this share of half its width; between straps it dips deeper. */
const TUBE_DIP = 0.3;
/** Shoulders lie within this share of the height below the collar's tip. */
const NECK_SHARE = 0.25;
/** Below this confidence the usual depth is believed rather than the outline. */
const LEAST_CLEAR = 0.35;

/** One half without a sleeve: straps or shoulders, then the armhole, whose lower end is a corner that points out. */
export function armholeSide(
  path: SidePath,
  turns: Float32Array,
  { index: collar, confidence }: CollarTip,
  height: number,
): UpperSide {
  const neck = pointOf(path, collar);
  const end = path.length - 1;
  const below = (y: number): number => {
    const found = path.findIndex((point, index) => index > collar && point.y > y);
    return found < 0 ? end : found;
  };
  const half = farthest(path, collar, below(neck.y + NECK_SHARE * height), { x: 1, y: 0 });
  const tube = pointOf(path, 0).y - neck.y < TUBE_DIP * neck.x;
  const base = tube ? neckBase(path, turns, { collar, armpit: half, height }) : collar;
  const root = pointOf(path, base);
  const shoulder = farthest(path, base, below(root.y + 0.1 * height), { x: 0.7, y: -0.7 });
  const slope = pointOf(path, shoulder);
  const chest = 2 * widest(path, shoulder, below(slope.y + 2 * DEPTH.most * slope.x));
  const low = below(Math.min(slope.y + DEPTH.most * chest, neck.y + 0.7 * height));
  const hollow = sharpestHollow(turns, shoulder + 1, low);
  const corner = cornerAfter(path, hollow, 0.4 * chest);
  const turn = Math.min(1, Math.max(0, (turns[corner] ?? 0) / SURE_CORNER));
  const hollowed = Math.min(1, Math.max(0, -(turns[hollow] ?? 0) / 0.3));
  const clear = 0.2 + 0.4 * turn + 0.3 * hollowed;
  const deep = pointOf(path, corner).y - slope.y;
  const seen = clear > LEAST_CLEAR && deep > 0.2 * chest && deep < DEPTH.most * chest;
  const armpit = seen
    ? corner
    : nearest(path, shoulder, end, { x: slope.x, y: slope.y + DEPTH.usual * chest });
  const sharp = collarSharpness(slope, neck, chest);
  return {
    collar: { at: neck, confidence },
    shoulder: { at: slope, confidence: sharp },
    armpit: { at: pointOf(path, armpit), confidence: seen ? clear : 0.45 },
    cuffOuter: null,
    cuffInner: null,
    ...bodySide(path, armpit, pointOf(path, armpit)),
    sleeveRatio: 0,
    armholeClear: seen ? clear : 0,
  };
}

/** A strap's end is a short edge between collar and shoulder; a wide one is as sure. */
function collarSharpness(shoulder: Point, collar: Point, chest: number): number {
  return distanceBetween(shoulder, collar) < 0.6 * chest ? 0.75 : 0.5;
}

function widest(path: SidePath, from: number, to: number): number {
  return pointOf(path, farthest(path, from, to, { x: 1, y: 0 })).x;
}

function sharpestHollow(turns: Float32Array, from: number, to: number): number {
  let best = from;
  for (let index = from; index < to; index += 1) if ((turns[index] ?? 0) < (turns[best] ?? 0)) best = index;
  return best;
}

/** The place that stands out most over the straight line from an armhole's hollow down the side. */
function cornerAfter(path: SidePath, hollow: number, reach: number): number {
  const from = pointOf(path, hollow);
  const last = path.findIndex((point, index) => index > hollow && point.y > from.y + reach);
  if (last < 0) return hollow;
  const to = pointOf(path, last);
  return farthest(path, hollow, last, { x: to.y - from.y, y: from.x - to.x });
}

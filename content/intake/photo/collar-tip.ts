import type { Point } from "./grid.ts";
import { farthest, pointOf, turnsAlong } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";

/** Up and a little outwards: the direction in which a collar's tip is the outermost point, between neck and shoulder slope. */
const DIRECTION: Point = { x: Math.sin(0.2), y: -Math.cos(0.2) };
/** Reach over which its corner is seen, share of the garment's height; least turn of a corner, radians. */
const REACH_SHARE = 0.03;
const LEAST_TURN = 0.3;
/** The tip lies within this share of the height below the outermost point. */
const BELOW_SHARE = 0.03;
/** A corner as sharp as this share of the sharpest is preferred if it comes first. */
const FIRST_SHARE = 0.6;

/** The corner where neck and shoulder meet, or a strap's inner end. */
export interface CollarTip {
  readonly index: number;
  /** 0..1: a clear corner, or only the highest place. */
  readonly confidence: number;
}

/** Finds the collar's tip along one half of the outline: the first clear corner from the middle among the highest places. */
export function collarTip(path: SidePath, height: number): CollarTip {
  const turns = turnsAlong(path, Math.max(3, Math.round(REACH_SHARE * height)));
  const outermost = farthest(path, 0, path.length - 1, DIRECTION);
  const top = pointOf(path, outermost).y;
  const corners: number[] = [];
  for (let index = 1; index <= outermost; index += 1) {
    const own = turns[index] ?? 0;
    const { x, y } = pointOf(path, index);
    if (x <= 0 || y > top + BELOW_SHARE * height || own < LEAST_TURN) continue;
    if (own >= (turns[index - 1] ?? 0) && own > (turns[index + 1] ?? 0)) corners.push(index);
  }
  const sharpest = Math.max(0, ...corners.map((index) => turns[index] ?? 0));
  const first = corners.find((index) => (turns[index] ?? 0) > FIRST_SHARE * sharpest);
  if (first === undefined) return { index: outermost, confidence: 0.65 };
  return { index: first, confidence: Math.min(0.9, 0.6 + 0.3 * (turns[first] ?? 0)) };
}

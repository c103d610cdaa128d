import type { Point } from "./grid.ts";
import { distanceBetween, farthest, pointOf, turnsAlong } from "./path-shape.ts";
import type { SidePath, SidePaths } from "./side-path.ts";

/** Up and a little outwards: the direction in which a collar's tip is the outermost point, between neck and shoulder slope. */
const DIRECTION: Point = { x: Math.sin(0.2), y: -Math.cos(0.2) };
/** Reach over which its corner is seen, share of the garment's height; least turn of a corner, radians. */
const REACH_SHARE = 0.03;
const LEAST_TURN = 0.3;
/** The tip lies within this share of the height below the outermost point. */
const BELOW_SHARE = 0.03;
/** Corners as sharp as this share of the sharpest are clear. */
const CLEAR_SHARE = 0.6;

/** The corner where neck and shoulder meet, or a strap's inner end. */
export interface CollarTip {
  readonly index: number;
  /** 0..1: a clear corner, or only the highest place. */
  readonly confidence: number;
}

/** Cost of halves that differ, for each share of the garment's height, and of each earlier corner that is passed over. */
const UNEVEN_COST = 6;
const LATER_COST = 0.12;

/**
 * Finds the collar's tips along both halves of the outline: of the clear corners among the highest places the pair
 * that lies most evenly, the first from the middle where several do.
 */
export function collarTips(
  { left, right }: SidePaths,
  height: number,
): { left: CollarTip; right: CollarTip } {
  const [lefts, rights] = [candidates(left, height), candidates(right, height)];
  let best: { left: CollarTip; right: CollarTip; cost: number } | null = null;
  lefts.forEach((one, order) => {
    rights.forEach((other, otherOrder) => {
      const apart = distanceBetween(pointOf(left, one.index), pointOf(right, other.index));
      const cost = (UNEVEN_COST * apart) / height + LATER_COST * (order + otherOrder);
      if (best === null || cost < best.cost) best = { left: one, right: other, cost };
    });
  });
  if (best === null) throw new Error("An outline without a top.");
  return best;
}

/** Corners that may be a collar's tip, from the middle outwards; the outermost place where none is clear. */
function candidates(path: SidePath, height: number): readonly CollarTip[] {
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
  const clear = corners.filter((index) => (turns[index] ?? 0) > CLEAR_SHARE * sharpest);
  if (clear.length === 0) return [{ index: outermost, confidence: 0.65 }];
  return clear.map((index) => ({ index, confidence: Math.min(0.9, 0.6 + 0.3 * (turns[index] ?? 0)) }));
}

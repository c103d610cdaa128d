import { bodySide } from "./body-side.ts";
import type { CollarTip } from "./collar-tip.ts";
import { cuffCorners } from "./cuff-corners.ts";
import type { Point } from "./grid.ts";
import { neckBase } from "./neck-base.ts";
import { between, distanceBetween, pointOf } from "./path-shape.ts";
import { shoulderTip } from "./shoulder-tip.ts";
import type { SidePath } from "./side-path.ts";
import { slitApex } from "./slit-apex.ts";
import type { SideLook, UpperSide } from "./upper-side.ts";

/** Neck to armpit, down, over the chest's width: usual, and from where on the sleeve must be lying on the body. */
const DEPTH = { usual: 0.72, most: 0.98 };
/**
 * Shoulder to armpit, down, over the chest's width, and how far beyond the outline a slit is followed, share of the
 * height: of 146 drawn sleeves whose armpit was called clear, 7 of 9 outside the first and 3 of 6 beyond the second
 * were more than 3 % off, of the others 30 of 132.
 */
const ARMHOLE = { least: 0.33, most: 0.76 };
const FOLLOWED_SHARE = 0.075;
/** Greatest confidence of such an armpit. */
const ODD = 0.6;
/** Confidence of an armpit that the sleeve hides. */
const HIDDEN = 0.5;

/** One half with a sleeve, whose armpit is a hollow of the outline. */
export function sleeveSide(
  path: SidePath,
  turns: Float32Array,
  {
    collar,
    hollow,
    height,
    look: { seam, slit },
  }: {
    readonly collar: CollarTip;
    readonly hollow: number;
    readonly height: number;
    readonly look: SideLook;
  },
): UpperSide {
  const pit = slitApex(path, hollow, height, slit);
  const neck = pointOf(path, collar.index);
  const base = neckBase(path, turns, { collar: collar.index, armpit: hollow, height });
  const top = pointOf(path, base).y;
  const chest = 2 * pit.x;
  const hidden = pit.y - top > DEPTH.most * chest;
  const armpit = hidden ? { x: pit.x, y: top + DEPTH.usual * chest } : pit;
  const corners = cuffCorners(path, cornerIndex(path, turns, collar.index, hollow), hollow, height);
  const tip = shoulderTip(path, {
    collar: base,
    cuff: corners?.outer ?? hollow,
    armpit,
    seam,
  });
  const shoulder = tip.index;
  const slope = pointOf(path, shoulder);
  const root = between(slope, armpit);
  const outer = corners?.outer ?? farthestFrom(path, shoulder, hollow, root);
  const inner = corners?.inner ?? outer;
  const cuff = between(pointOf(path, outer), pointOf(path, inner));
  const ends = corners?.confidence ?? 0.2;
  const clear = 0.45 + 0.5 * Math.min(1, Math.max(0, -(turns[hollow] ?? 0) / 1.2));
  const depth = (armpit.y - slope.y) / chest;
  const followed = distanceBetween(pointOf(path, hollow), armpit) / height;
  const odd = depth < ARMHOLE.least || depth > ARMHOLE.most || followed > FOLLOWED_SHARE;
  return {
    collar: { at: neck, confidence: collar.confidence },
    shoulder: { at: slope, confidence: tip.confidence },
    armpit: { at: armpit, confidence: hidden ? HIDDEN : odd ? Math.min(ODD, clear) : clear },
    cuffOuter: { at: pointOf(path, outer), confidence: ends },
    cuffInner: { at: pointOf(path, inner), confidence: ends },
    ...bodySide(path, hollow, armpit),
    sleeveRatio: distanceBetween(cuff, root) / chest,
    armholeClear: 1,
  };
}

function farthestFrom(path: SidePath, from: number, to: number, place: Point): number {
  let best = from;
  for (let index = from; index <= to; index += 1) {
    if (distanceBetween(pointOf(path, index), place) > distanceBetween(pointOf(path, best), place))
      best = index;
  }
  return best;
}

/** The corner over the armpit, or where the slope passes it: cuffs lie beyond. */
function cornerIndex(path: SidePath, turns: Float32Array, collar: number, armpit: number): number {
  const pit = pointOf(path, armpit);
  let [best, most] = [collar, -Infinity];
  for (let index = collar; index < armpit; index += 1) {
    const { x, y } = pointOf(path, index);
    if (y > pit.y) break;
    const off = (x - 1.05 * pit.x) / (0.12 * pit.x);
    const merit = (turns[index] ?? 0) - 0.5 * off * off;
    if (merit > most) [best, most] = [index, merit];
  }
  return best;
}

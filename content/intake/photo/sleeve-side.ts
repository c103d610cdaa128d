import { bodySide } from "./body-side.ts";
import { cuffCorners } from "./cuff-corners.ts";
import type { Point } from "./grid.ts";
import { between, distanceBetween, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import { slitApex } from "./slit-apex.ts";
import type { UpperSide } from "./upper-side.ts";

/** Shoulder to armpit over the chest's width: usual, and from where on a sleeve must be lying on the body. */
const ARMHOLE = { usual: 0.58, most: 0.85 };

/** One half with a sleeve, whose armpit is a hollow of the outline. */
export function sleeveSide(
  path: SidePath,
  turns: Float32Array,
  collar: number,
  hollow: number,
  height: number,
): UpperSide {
  const pit = slitApex(path, hollow, height);
  const shoulder = shoulderIndex(path, turns, collar, hollow);
  const slope = pointOf(path, shoulder);
  const depth = (pit.y - slope.y) / (2 * pit.x);
  const hidden = depth > ARMHOLE.most;
  const armpit = hidden ? { x: pit.x, y: slope.y + ARMHOLE.usual * 2 * pit.x } : pit;
  const root = between(slope, armpit);
  const corners = cuffCorners(path, shoulder, hollow, height);
  const outer = corners?.outer ?? farthestFrom(path, shoulder, hollow, root);
  const inner = corners?.inner ?? outer;
  const cuff = between(pointOf(path, outer), pointOf(path, inner));
  const clear = corners?.confidence ?? 0.2;
  const sharp = Math.min(1, Math.max(0, -(turns[hollow] ?? 0) / 1.2));
  const corner = Math.min(1, Math.max(0, (turns[shoulder] ?? 0) / 0.7));
  return {
    collar: { at: pointOf(path, collar), confidence: 0.8 },
    shoulder: { at: slope, confidence: 0.6 + 0.25 * corner },
    armpit: { at: armpit, confidence: hidden ? 0.4 : 0.45 + 0.5 * sharp },
    cuffOuter: { at: pointOf(path, outer), confidence: clear },
    cuffInner: { at: pointOf(path, inner), confidence: clear },
    ...bodySide(path, hollow, armpit),
    sleeveRatio: distanceBetween(cuff, root) / (2 * pit.x),
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

/** End of the shoulder seam: the corner over the armpit, or where the slope passes it. */
function shoulderIndex(path: SidePath, turns: Float32Array, collar: number, armpit: number): number {
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

import type { Point } from "./grid.ts";
import { farthest, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { UpperSide } from "./upper-side.ts";

/** Outwards and down: a hem's corner is the outermost point there, also where it is rounded. */
const HEM_DIRECTION: Point = { x: 0.6, y: 0.8 };
/** Armpit to waist: share of half the chest, and at most this share of the side's length. */
const WAIST = { chestShare: 0.85, lengthShare: 0.6, spreadShare: 0.35 };

/** Waist and hem of one half: the waist is where the side is slimmest, near where waists are. */
export function bodySide(path: SidePath, hollow: number, armpit: Point): Pick<UpperSide, "waist" | "hem"> {
  const chest = pointOf(path, hollow).x;
  const hem = farthest(path, hollow, path.length - 1, HEM_DIRECTION);
  const corner = pointOf(path, hem);
  const length = corner.y - armpit.y;
  const usual = Math.min(WAIST.lengthShare * length, WAIST.chestShare * chest);
  let [waist, least] = [hollow, Infinity];
  for (let index = hollow; index <= hem; index += 1) {
    const { x, y } = pointOf(path, index);
    const off = (y - armpit.y - usual) / (WAIST.spreadShare * chest);
    const cost = x / chest + 0.12 * off * off;
    if (cost < least) [waist, least] = [index, cost];
  }
  return {
    waist: { at: pointOf(path, waist), confidence: 0.75 },
    hem: { at: corner, confidence: length > 0.3 * chest ? 0.85 : 0.4 },
  };
}

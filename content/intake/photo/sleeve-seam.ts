import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { distanceBetween } from "./path-shape.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** How far a seam bends inwards from the straight line, shares of its length. */
const BOWS = [0, 0.08, 0.16];
/** Places along a seam, between its ends. */
const PLACES = 24;
const ENDS = { from: 0.15, to: 0.88 };
/** A strong print counts no more than this, units of lightness. */
const MOST = 6;

/** How strong a line the picture shows from a shoulder to an armpit (upright places, `x` counts outwards). */
export type SleeveSeam = (shoulder: Point, armpit: Point) => number;

/** Looks for the seam that sets a sleeve in, on the half of the garment that `sign` names: 1 = the wearer's left. */
export function sleeveSeam(picture: LabPicture, garment: Mask, axis: SymmetryAxis, sign: 1 | -1): SleeveSeam {
  const lightnessAt = (x: number, y: number): number | null => {
    const at = fromUpright(axis, { x: sign * x, y });
    if (!holds(garment, at.x, at.y)) return null;
    return picture.lightness[Math.round(at.y) * picture.width + Math.round(at.x)] ?? null;
  };
  const lineAt = (x: number, y: number, across: Point): number => {
    let most = 0;
    for (const shift of [-1, 0, 1]) {
      const [before, here, after] = [-2, 0, 2].map((off) =>
        lightnessAt(x + (shift + off) * across.x, y + (shift + off) * across.y),
      );
      if (before == null || here == null || after == null) continue;
      most = Math.max(most, Math.abs(2 * here - before - after) + 0.5 * Math.abs(after - before));
    }
    return Math.min(MOST, most);
  };
  return (shoulder, armpit) => {
    const length = Math.max(1, distanceBetween(shoulder, armpit));
    const along = { x: (armpit.x - shoulder.x) / length, y: (armpit.y - shoulder.y) / length };
    const across = { x: along.y, y: -along.x };
    let best = 0;
    for (const bow of BOWS) {
      let sum = 0;
      for (let place = 0; place < PLACES; place += 1) {
        const share = ENDS.from + ((ENDS.to - ENDS.from) * place) / (PLACES - 1);
        const inwards = -4 * bow * length * share * (1 - share);
        sum += lineAt(
          shoulder.x + share * length * along.x + inwards * across.x,
          shoulder.y + share * length * along.y + inwards * across.y,
          across,
        );
      }
      best = Math.max(best, sum / PLACES);
    }
    return best;
  };
}

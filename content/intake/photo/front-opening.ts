import { frontCells } from "./front-cells.ts";
import { frontEdges, GRID_COLUMNS } from "./front-edges.ts";
import { holds, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { middleLine } from "./middle-line.ts";
import { pointOf } from "./path-shape.ts";
import type { Silhouette } from "./silhouette.ts";
import { standsUp } from "./stand-collar.ts";
import type { UpperSide } from "./upper-side.ts";
import { fromUpright } from "./upright.ts";

/** Rows below the neckline of a closed top, shares of the length from collar to hem. */
const ROWS = { from: 0.2, to: 0.34, count: 14 };
/** Between these shares of the length the edges of a front meet in one line. */
const LINE = { from: 0.38, to: 0.96 };
/** The strip in the middle and the cloth on both sides of it, shares of half the chest. */
const MIDDLE = [-0.05, 0, 0.05] as const;
const SIDES = [-0.6, -0.5, 0.5, 0.6] as const;
/** Difference of lightness that says that something else is seen there. */
const LEAST_DIFFERENCE = 9;
/** A hem that rises in the middle by this share of the length is cut away there. */
const NOTCH_SHARE = 0.02;
/** Where a hem's height is looked at beside its middle, share of half the chest. */
const BESIDE = 0.3;
/** From this on a line in the middle counts. */
const LINE_SEEN = 0.5;
/** Shortest sleeve, over the chest's width, of which a jacket is thought: wide ones measure short. */
const LEAST_SLEEVE = 0.6;

/**
 * How likely a top or dress is a jacket, cardigan or coat, 0..1. One sign is not enough: a dark print looks like
 * an open breast, a blouse buttons down the middle. Two together speak for a front that opens, and so do its two edges.
 */
export function jacketLikeliness(
  picture: LabPicture,
  garment: Mask,
  shape: Silhouette,
  left: UpperSide,
  right: UpperSide,
): number {
  if ((left.sleeveRatio + right.sleeveRatio) / 2 < LEAST_SLEEVE) return 0;
  const top = (left.collar.at.y + right.collar.at.y) / 2;
  const length = (left.hem.at.y + right.hem.at.y) / 2 - top;
  const half = (left.armpit.at.x + right.armpit.at.x) / 2;
  const line =
    middleLine(picture, garment, shape.axis, {
      from: top + LINE.from * length,
      to: top + LINE.to * length,
      half,
    }) > LINE_SEEN;
  if (standsOpen(picture, garment, shape, left, right)) return 0.9;
  const open = isDarkInside(picture, garment, shape, { top, length, half });
  const cutAway = hemNotch(shape, half) > NOTCH_SHARE * length;
  if (open && line && cutAway) return 0.9;
  if ((open && (line || cutAway)) || (line && cutAway)) return 0.8;
  if (line && standsUp(shape.sides.left, left) && standsUp(shape.sides.right, right)) return 0.7;
  return line || open ? 0.35 : 0.1;
}

/** Whether both edges of a front are seen from the collar to the hem, with something else between them. */
function standsOpen(
  picture: LabPicture,
  garment: Mask,
  { axis }: Silhouette,
  left: UpperSide,
  right: UpperSide,
): boolean {
  const frame = {
    top: (left.collar.at.y + right.collar.at.y) / 2,
    bottom: (left.hem.at.y + right.hem.at.y) / 2,
    half: (left.armpit.at.x + right.armpit.at.x) / 2,
  };
  const column = (x: number): number => ((x / frame.half + 1) / 2) * (GRID_COLUMNS - 1);
  const collars = { left: column(left.collar.at.x), right: column(-right.collar.at.x) };
  return frontEdges(frontCells(picture, garment, axis, frame), collars) !== null;
}

/** Whether something darker shows in the middle of the breast, as the lining of an open jacket or a deep V does. */
function isDarkInside(
  picture: LabPicture,
  garment: Mask,
  shape: Silhouette,
  { top, length, half }: { readonly top: number; readonly length: number; readonly half: number },
): boolean {
  const mean = (places: readonly number[]): number => {
    let [sum, count] = [0, 0];
    for (let row = 0; row < ROWS.count; row += 1) {
      const y = top + length * (ROWS.from + ((ROWS.to - ROWS.from) * row) / ROWS.count);
      for (const share of places) {
        const at = fromUpright(shape.axis, { x: share * half, y });
        if (!holds(garment, at.x, at.y)) continue;
        sum += picture.lightness[Math.round(at.y) * picture.width + Math.round(at.x)] ?? 0;
        count += 1;
      }
    }
    return sum / Math.max(1, count);
  };
  return mean(SIDES) - mean(MIDDLE) > LEAST_DIFFERENCE;
}

/** How much higher the hem lies in its middle than beside it. */
function hemNotch({ outline, sides }: Silhouette, half: number): number {
  const lowest = (x: number): number =>
    outline.reduce((most, point) => (Math.abs(point.x - x) < 2 ? Math.max(most, point.y) : most), -Infinity);
  const middle = pointOf(sides.left, sides.left.length - 1).y;
  return (lowest(BESIDE * half) + lowest(-BESIDE * half)) / 2 - middle;
}

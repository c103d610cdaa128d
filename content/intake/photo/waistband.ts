import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { quantile } from "./quantile.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** The family of front edges, y = depth × (1 − |x|^power) below the line between the corners; in half widths of the waist. */
const POWERS = [1.5, 2, 3];
const DEPTHS = Array.from({ length: 48 }, (_, step) => 0.06 * 1.065 ** step);
/** Columns that are looked at, as far as this share of half the width. */
const COLUMNS = 41;
const REACH = 0.86;
/** How far from an edge its two sides are looked at, in half widths. */
const BESIDE = [0.012, 0.022, 0.034];
/** Least difference of lightness between the front and the inside in its shadow; of an inside that is lighter. */
const LEAST_STEP = { darker: 3, lighter: 9 };
/** Share of the columns that agree. */
const LEAST_SHARE = 0.72;
/** Share of the columns in which an inside is seen at all. */
const LEAST_SEEN = 0.5;
/** Farthest above the corners that a back is looked for, in half widths. */
const ABOVE = 0.25;

/** The front edge of a waistband behind which the inside of the back is seen. */
export interface Waistband {
  /** Middle of the front edge, in the picture. */
  readonly front: Point;
  /** 255 = inside of the back. */
  readonly innerBack: Uint8Array;
}

/**
 * Looks for the front edge of a waistband: from corner to corner, lower in the middle, the inside of the back above
 * it darker (or much lighter) than the front. A seam is no such edge: both its sides are alike. Null without one.
 */
export function findWaistband(
  picture: LabPicture,
  garment: Mask,
  axis: SymmetryAxis,
  corners: { readonly left: Point; readonly right: Point },
): Waistband | null {
  const half = (corners.left.x - corners.right.x) / 2;
  const middle = (corners.left.x + corners.right.x) / 2;
  const chordAt = (share: number): Point => ({
    x: middle + share * half,
    y: (corners.left.y + corners.right.y) / 2 + (share * (corners.left.y - corners.right.y)) / 2,
  });
  const shares = Array.from({ length: COLUMNS }, (_, at) => REACH * ((2 * at) / (COLUMNS - 1) - 1));
  const tops = shares.map((share) => topEdge(garment, axis, chordAt(share), half));
  let best: { readonly depth: number; readonly power: number; readonly step: number } | null = null;
  for (const power of POWERS) {
    for (const depth of DEPTHS) {
      const steps = shares.flatMap((share, at) => {
        const place = chordAt(share);
        const y = place.y + half * depth * (1 - Math.abs(share) ** power);
        if (y - (tops[at] ?? Infinity) < (BESIDE[0] ?? 0) * half + 1) return [];
        return [lightnessStep(picture, garment, axis, { x: place.x, y }, half, tops[at] ?? y)];
      });
      if (steps.length < LEAST_SEEN * COLUMNS) continue;
      const step = agreedStep(steps);
      if (step > (best?.step ?? 0)) best = { depth, power, step };
    }
  }
  if (best === null) return null;
  const { depth, power } = best;
  const edgeAt = (share: number): number =>
    chordAt(share).y + half * depth * (1 - Math.min(1, Math.abs(share)) ** power);
  const innerBack = new Uint8Array(garment.bits.length);
  const [cos, sin] = [Math.cos(axis.tiltRadians), Math.sin(axis.tiltRadians)];
  for (let row = 0; row < garment.height; row += 1) {
    for (let column = 0; column < garment.width; column += 1) {
      const at = row * garment.width + column;
      if (garment.bits[at] !== 1) continue;
      const [dx, dy] = [column - axis.middle.x, row - axis.middle.y];
      const share = (dx * cos + dy * sin - middle) / half;
      if (Math.abs(share) < 1 && dy * cos - dx * sin < edgeAt(share)) innerBack[at] = 255;
    }
  }
  return { front: fromUpright(axis, { x: middle, y: edgeAt(0) }), innerBack };
}

/** Size of the step that most columns agree in, 0 where they do not: larger is better. */
function agreedStep(steps: readonly number[]): number {
  const darker = quantile(steps, 1 - LEAST_SHARE);
  const lighter = -quantile(steps, LEAST_SHARE);
  if (darker > LEAST_STEP.darker) return darker;
  return lighter > LEAST_STEP.lighter ? lighter : 0;
}

/** How much lighter the cloth below a place is than that above it, which ends at the garment's top edge. */
function lightnessStep(
  picture: LabPicture,
  garment: Mask,
  axis: SymmetryAxis,
  { x, y }: Point,
  half: number,
  top: number,
): number {
  const mean = (places: readonly number[]): number | null => {
    let [sum, count] = [0, 0];
    for (const height of places) {
      const at = fromUpright(axis, { x, y: height });
      if (!holds(garment, at.x, at.y)) continue;
      sum += picture.lightness[Math.round(at.y) * picture.width + Math.round(at.x)] ?? 0;
      count += 1;
    }
    return count === 0 ? null : sum / count;
  };
  const above = mean(BESIDE.map((off) => Math.max(top + 1, y - off * half)));
  const below = mean(BESIDE.map((off) => y + off * half));
  return above === null || below === null ? 0 : below - above;
}

/** Height of the garment's upper edge at a place of the waist; infinite where there is none. */
function topEdge(garment: Mask, axis: SymmetryAxis, { x, y }: Point, half: number): number {
  for (let height = y - ABOVE * half; height < y + half; height += 1) {
    const at = fromUpright(axis, { x, y: height });
    if (holds(garment, at.x, at.y)) return height;
  }
  return Infinity;
}

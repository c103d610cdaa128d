import { holds, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { quantile } from "./quantile.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** Rows that are looked at, and columns on each side of the middle. */
const ROWS = 48;
const COLUMNS = 60;
/** Columns are looked at as far as this share of half the garment's width. */
const REACH = 0.75;
/** Columns that a line in the middle may stray at its ends, and how far from the middle lines for comparison begin. */
const STRAY = 8;
const OFF = 26;
/** A line is there in a row whose change is above this share of the row's others. */
const SHARE = 0.8;
/** So much more continuous than lines elsewhere, a line in the middle is sure. */
const SURE_GAIN = 0.35;

/**
 * How surely a line runs down the middle of the garment between two heights (upright frame), 0..1: a front
 * opening, or legs that lie side by side. Stripes and prints make lines elsewhere too and so count for nothing.
 */
export function middleLine(
  picture: LabPicture,
  garment: Mask,
  axis: SymmetryAxis,
  { from, to, half }: { readonly from: number; readonly to: number; readonly half: number },
): number {
  const wide = 2 * COLUMNS + 1;
  const there = new Uint8Array(ROWS * wide);
  let rows = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const y = from + ((to - from) * (row + 0.5)) / ROWS;
    const changes = Array.from({ length: wide }, (_, column) =>
      changeAcross(picture, garment, axis, ((column - COLUMNS) / COLUMNS) * REACH * half, y),
    );
    const seen = changes.filter((change) => change >= 0);
    if (seen.length < COLUMNS) continue;
    const limit = Math.max(1, quantile(seen, SHARE));
    changes.forEach((change, column) => {
      if (change > limit) there[rows * wide + column] = 1;
    });
    rows += 1;
  }
  if (rows < ROWS / 2) return 0;
  const best = (middle: number): number => {
    let most = 0;
    for (let top = middle - STRAY; top <= middle + STRAY; top += 1) {
      for (let end = middle - STRAY; end <= middle + STRAY; end += 1) {
        let hits = 0;
        for (let row = 0; row < rows; row += 1)
          hits += there[row * wide + Math.round(top + ((end - top) * row) / rows)] ?? 0;
        most = Math.max(most, hits / rows);
      }
    }
    return most;
  };
  const elsewhere = Math.max(
    ...[-1, 1].flatMap((side) => [OFF, OFF + 17].map((off) => best(COLUMNS + side * off))),
  );
  return Math.min(1, Math.max(0, (best(COLUMNS) - elsewhere) / SURE_GAIN));
}

/** Change of the picture across a place, over four pixels; −1 outside the garment. */
function changeAcross(picture: LabPicture, garment: Mask, axis: SymmetryAxis, x: number, y: number): number {
  const [one, middle, other] = [-2, 0, 2].map((off) => {
    const at = fromUpright(axis, { x: x + off, y });
    return holds(garment, at.x, at.y) ? Math.round(at.y) * picture.width + Math.round(at.x) : -1;
  });
  if (one === undefined || middle === undefined || other === undefined) return -1;
  if (one < 0 || middle < 0 || other < 0) return -1;
  let sum = 0;
  for (const plane of [picture.lightness, picture.a, picture.b]) {
    const [before, at, after] = [plane[one] ?? 0, plane[middle] ?? 0, plane[other] ?? 0];
    sum += Math.max(Math.abs(after - before), Math.abs(2 * at - before - after));
  }
  return sum;
}

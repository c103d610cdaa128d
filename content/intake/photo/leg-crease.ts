import type { LabPicture } from "./lab-picture.ts";
import { quantile } from "./quantile.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** The crease is looked at every so many rows, each as the mean of so many, pixels. */
const STEP_ROWS = 4;
const MEAN_ROWS = 8;
/** It wanders by no more than this from step to step; cloth is looked at so far beside it, pixels. */
const MOST_MOVE = 3;
const BESIDE = [5, 6, 7, 8, 9, 10] as const;
/** Darker than the cloth beside it by this much of its usual depth, it goes on; for so many steps it may seem to end. */
const FAINT_SHARE = 0.4;
const MOST_FAINT_STEPS = 6;
/** Its usual depth is told by so many steps, and is at least this, units of L*. */
const TOLD_BY_STEPS = 12;
const LEAST_DEPTH = 1.5;

/**
 * Where thighs that lie against each other part from the seat: the dark line between them, followed upwards from the
 * place at which the outline parts the legs, ends there. Upright height; null where there is no line, or it goes on to
 * `top` as a seam does.
 */
export function creaseEnd(
  picture: LabPicture,
  axis: SymmetryAxis,
  from: { readonly x: number; readonly y: number },
  top: number,
): number | null {
  const lightness = (x: number, y: number): number => {
    let sum = 0;
    for (let row = 0; row < MEAN_ROWS; row += 1) {
      const place = fromUpright(axis, { x, y: y - row });
      const [column, line] = [Math.round(place.x), Math.round(place.y)];
      sum += picture.lightness[line * picture.width + column] ?? 0;
    }
    return sum / MEAN_ROWS;
  };
  const depths: number[] = [];
  let { x } = from;
  for (let y = from.y - STEP_ROWS; y - MEAN_ROWS > top; y -= STEP_ROWS) {
    let darkest = Number.POSITIVE_INFINITY;
    const around = x;
    for (let at = around - MOST_MOVE; at <= around + MOST_MOVE; at += 1) {
      const seen = lightness(at, y);
      if (seen < darkest) [x, darkest] = [at, seen];
    }
    const beside = BESIDE.reduce((sum, away) => sum + lightness(x - away, y) + lightness(x + away, y), 0);
    depths.push(beside / (2 * BESIDE.length) - darkest);
  }
  const usual = quantile(depths.slice(0, TOLD_BY_STEPS), 0.5);
  if (depths.length < TOLD_BY_STEPS || usual < LEAST_DEPTH) return null;
  let last = -1;
  for (const [step, depth] of depths.entries()) {
    if (depth > FAINT_SHARE * usual) last = step;
    else if (step - last > MOST_FAINT_STEPS) return from.y - (last + 1) * STEP_ROWS - MEAN_ROWS / 2;
  }
  return null;
}

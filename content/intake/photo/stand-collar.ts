import { distanceBetween, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { UpperSide } from "./upper-side.ts";

/** A collar stands where the outline falls this far below its tip, in chest widths, ... */
const LEAST_HEIGHT = 0.07;
/** ... while it moves sidewards by no more than this share of the fall. */
const MOST_LEAN = 0.6;

/** Whether a collar, turtleneck or hood stands up between its tip and the shoulder, along one half of the outline. */
export function standsUp(path: SidePath, { collar, armpit }: UpperSide): boolean {
  const from = path.findIndex((point) => distanceBetween(point, collar.at) < 1e-6);
  if (from < 0) return false;
  const fall = LEAST_HEIGHT * 2 * armpit.at.x;
  const end = path.findIndex((point, index) => index > from && point.y > collar.at.y + fall);
  if (end < 0) return false;
  return Math.abs(pointOf(path, end).x - collar.at.x) < MOST_LEAN * fall;
}

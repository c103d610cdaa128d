import type { Point } from "./grid.ts";
import { between, distanceBetween, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { SlitEnd } from "./slit-end.ts";

/** Part of each side that its line is laid through, shares of the garment's height away from the hollow. */
const FROM_SHARE = 0.025;
const TO_SHARE = 0.09;
/** Farthest that the apex lies beyond the hollow that was seen, share of the garment's height: by its sides alone, and as far as it is seen. */
const MOST_SHARE = 0.045;
const SEEN_SHARE = 0.12;

/**
 * Where the two sides of a narrow slit would meet: between a hanging sleeve and the body the outline ends a
 * little too low, because the slit's last pixels are bridged. The hollow itself where the sides do not close in.
 */
export function slitApex(path: SidePath, hollow: number, height: number, slit: SlitEnd): Point {
  const seen = pointOf(path, hollow);
  const near = (index: number, share: number): boolean =>
    distanceBetween(pointOf(path, index), seen) > share * height;
  const out = (step: -1 | 1, share: number): number => {
    let index = hollow;
    while (index > 0 && index < path.length - 1 && !near(index, share)) index += step;
    return index;
  };
  const [a, b] = [pointOf(path, out(-1, FROM_SHARE)), pointOf(path, out(-1, TO_SHARE))];
  const [c, d] = [pointOf(path, out(1, FROM_SHARE)), pointOf(path, out(1, TO_SHARE))];
  const [ux, uy] = [a.x - b.x, a.y - b.y];
  const [vx, vy] = [c.x - d.x, c.y - d.y];
  const mouth = between(a, c);
  const deep = distanceBetween(mouth, seen);
  const followed =
    deep > 0
      ? slit(seen, { x: (seen.x - mouth.x) / deep, y: (seen.y - mouth.y) / deep }, SEEN_SHARE * height)
      : null;
  if (followed !== null) return followed;
  const cross = ux * vy - uy * vx;
  const facing = (ux * vx + uy * vy) / Math.max(1e-6, Math.hypot(ux, uy) * Math.hypot(vx, vy));
  if (facing < 0.8 || Math.abs(cross) < 1e-6) return seen;
  const along = ((c.x - a.x) * vy - (c.y - a.y) * vx) / cross;
  const apex = { x: a.x + along * ux, y: a.y + along * uy };
  const beyond = distanceBetween(apex, seen);
  if (along < 0 || beyond < 1) return seen;
  const share = Math.min(1, (MOST_SHARE * height) / beyond);
  return { x: seen.x + share * (apex.x - seen.x), y: seen.y + share * (apex.y - seen.y) };
}

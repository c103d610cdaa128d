import type { Point } from "./grid.ts";
import type { Neckline, Opening } from "./neckline.ts";
import { distanceBetween, nearest, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { SidePlace } from "./side-place.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { toUpright } from "./upright.ts";

/** An edge at least so strong says where the neck ends: there, if it ends nearer to the middle than this share of the way to the corner. */
const LEAST_STRENGTH = 0.7;
const SHORT = 0.92;
/** Points at an edge's end that are taken together. */
const END_POINTS = 3;
/** Confidence of a collar that neck edge and outline agree on, and of one that only the edge shows. */
const CONFIDENCE = { agreed: 0.85, moved: 0.75 };

/**
 * The collar's corner where the front edge of the neck meets the outline: an outline that goes on straight from the
 * neck over the shoulder turns only further out. `path` and `collar` are those of the half that `sign` names.
 */
export function collarAtEdge(
  path: SidePath,
  collar: SidePlace,
  sign: 1 | -1,
  { edge, strength }: Neckline,
  { left, right }: Opening,
  axis: SymmetryAxis,
): SidePlace {
  if (strength < LEAST_STRENGTH) return collar;
  const ends = (sign === 1 ? edge.slice(0, END_POINTS) : edge.slice(-END_POINTS)).map((place) => {
    const { x, y } = toUpright(axis, place);
    return { x: sign * x, y };
  });
  const end: Point = {
    x: ends.reduce((sum, { x }) => sum + x, 0) / ends.length,
    y: ends.reduce((sum, { y }) => sum + y, 0) / ends.length,
  };
  const middle = (sign * (left.x + right.x)) / 2;
  const share = (end.x - middle) / Math.max(1, collar.at.x - middle);
  if (share > SHORT) return { at: collar.at, confidence: Math.max(collar.confidence, CONFIDENCE.agreed) };
  const corner = nearest(path, 0, path.length - 1, collar.at);
  const at = pointOf(path, nearest(path, 0, corner, end));
  return distanceBetween(at, end) > distanceBetween(at, collar.at)
    ? collar
    : { at, confidence: CONFIDENCE.moved };
}

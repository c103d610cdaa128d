import type { Point } from "./grid.ts";
import { farthest, pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";
import type { SidePlace } from "./side-place.ts";
import type { SlitEnd } from "./slit-end.ts";

/** Half of trousers or a skirt. */
export interface LowerSide {
  readonly waist: SidePlace;
  readonly hem: SidePlace;
  /** Only where a leg ends before the middle line. */
  readonly hemInner: SidePlace | null;
  /** Where the half outline ends at the middle line: the crotch or the hem's middle. */
  readonly bottom: Point;
}

const UP: Point = { x: 0, y: -1 };
/** A slit between legs is followed so far beyond where the outline ends, share of the legs' length. */
const SLIT_SHARE = 0.5;

/** Finds the named places of one half of trousers or a skirt. */
export function lowerSide(path: SidePath, slit: SlitEnd): LowerSide {
  const end = path.length - 1;
  const waist = farthest(path, 0, end, { x: 0.5, y: -0.86 });
  const outer = farthest(path, waist, end, { x: 0.6, y: 0.8 });
  const bottom = pointOf(path, end);
  const inner = farthest(path, outer, end, { x: -0.6, y: 0.8 });
  const leg = pointOf(path, inner).y - bottom.y;
  const width = pointOf(path, outer).x;
  const parted = leg > 0.25 * width;
  const followed = parted ? slit(bottom, UP, SLIT_SHARE * leg) : null;
  return {
    waist: { at: pointOf(path, waist), confidence: 0.85 },
    hem: { at: pointOf(path, outer), confidence: 0.85 },
    hemInner: parted ? { at: pointOf(path, inner), confidence: 0.85 } : null,
    bottom: followed ?? bottom,
  };
}

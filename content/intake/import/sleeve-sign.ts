import type { Vector } from "../../garments/build/vector.ts";

/** Cloth that reaches farther to the sides has sleeves with a direction of their own. */
const LONG_SLEEVE_METRES = 0.38;
/** A sleeve that falls by less than this for each metre outwards is level. */
const LEAST_FALL = 0.25;
/** A trunk shorter than this may end above its sleeves. */
const LEAST_TRUNK_METRES = 0.35;
/** Below this difference the outline says nothing. */
const LEAST_METRES = 0.05;

/**
 * 1 where sleeves say that the axis points up, −1 where they say down, 0 where they say nothing. Long sleeves fall from
 * the shoulders outwards; of all that have sleeves there is more cloth below them than above.
 */
export function sleeveSign(
  positions: readonly Vector[],
  /** Places on the edges of both sleeves' ends. */
  cuffs: readonly Vector[],
  middleX: number,
  axis: 1 | 2,
): 1 | -1 | 0 {
  const reach = cuffs.reduce((most, [x]) => Math.max(most, Math.abs(x - middleX)), 0);
  /** Lowest and highest cloth between two shares of the way outwards. */
  const outline = (places: readonly Vector[], from: number, to: number) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) {
      const share = Math.abs(place[0] - middleX) / reach;
      if (share < from || share > to) continue;
      low = Math.min(low, place[axis]);
      high = Math.max(high, place[axis]);
    }
    return { low, high };
  };
  const cuff = outline(cuffs, 0, 1);
  if (reach > LONG_SLEEVE_METRES) {
    const elbow = outline(positions, 0.6, 0.72);
    const rise = (cuff.low + cuff.high - elbow.low - elbow.high) / 2 / (0.28 * reach);
    if (Math.abs(rise) > LEAST_FALL) return rise < 0 ? 1 : -1;
  }
  const trunk = outline(positions, 0.35, 0.5);
  if (!(trunk.high - trunk.low > LEAST_TRUNK_METRES)) return 0;
  const [above, below] = [trunk.high - cuff.high, cuff.low - trunk.low];
  return Math.abs(above - below) < LEAST_METRES ? 0 : above < below ? 1 : -1;
}

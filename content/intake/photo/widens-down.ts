import { pointOf } from "./path-shape.ts";
import type { Silhouette } from "./silhouette.ts";

/** Heights at which the width is taken, shares of the garment's, and half the height of each band. */
const BANDS = { from: 0.03, to: 0.75, count: 37, half: 0.008 };
/** Shoulders, waists and armholes make a garment come in and widen again by more than this share of its width ... */
const MOST_HOLLOW = 0.04;
/** ... or widen by more than this within `span` of its height, as sleeves and armpits do; higher up is only the top edge's curve. */
const STEP = { most: 0.12, from: 0.06, span: 0.1 };
/** A neck is deeper than this share of the width, and narrower than this share of what lies below it. */
const MOST_DIP = 0.05;
const LEAST_TOP = 0.6;
/** How far down, share of the height, the top is compared with. */
const BELOW_TOP = 0.2;

/** Whether a garment hangs from its top edge as from a waist: no neck, no shoulders, no armholes, no bust. */
export function widensDown({ outline, sides, height, width }: Silhouette): boolean {
  const top = outline.reduce((least, { y }) => Math.min(least, y), Infinity);
  const widthAt = (share: number): number => {
    let [least, most] = [Infinity, -Infinity];
    for (const { x, y } of outline) {
      if (Math.abs(y - top - share * height) > BANDS.half * height) continue;
      [least, most] = [Math.min(least, x), Math.max(most, x)];
    }
    return Math.max(0, most - least) / width;
  };
  const dip = pointOf(sides.left, 0).y - top;
  if (dip > MOST_DIP * width || widthAt(BANDS.from) < LEAST_TOP * widthAt(BELOW_TOP)) return false;
  const step = (BANDS.to - BANDS.from) / (BANDS.count - 1);
  const widths = Array.from({ length: BANDS.count }, (_, at) => widthAt(BANDS.from + at * step));
  const span = Math.round(STEP.span / step);
  let [before, hollow] = [0, 0];
  for (const [at, own] of widths.entries()) {
    if (BANDS.from + at * step > STEP.from && (widths[at + span] ?? 0) - own > STEP.most) return false;
    before = Math.max(before, own);
    hollow = Math.max(hollow, Math.min(before, Math.max(...widths.slice(at))) - own);
  }
  return hollow < MOST_HOLLOW;
}

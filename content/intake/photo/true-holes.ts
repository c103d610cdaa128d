import type { BackgroundDistance } from "./background-distance.ts";
import { connectedParts, maskOf } from "./connected-parts.ts";
import { open } from "./morphology.ts";
import { countBits, type Mask } from "./grid.ts";

/** An opening has room for a disc of this radius. */
const LEAST_RADIUS_PIXELS = 2.5;
/** Least share of the garment that an opening covers. */
const LEAST_SHARE = 0.0006;

/**
 * Openings within the garment that show the background, as between sleeve and torso. A white print may have
 * the background's colour too: an opening has its evenness as well, cloth has folds.
 */
export function trueHoles(garment: Mask, background: BackgroundDistance, threshold: number): Mask {
  const { distance, noise } = background;
  const quiet = {
    ...garment,
    bits: garment.bits.map((bit, at) => (bit === 1 && (distance[at] ?? 0) < threshold ? 1 : 0)),
  };
  const { labels, parts } = connectedParts(open(quiet, LEAST_RADIUS_PIXELS));
  const least = Math.max(30, LEAST_SHARE * countBits(garment));
  const large = parts.filter(({ area }) => area >= least);
  const sums = new Map(large.map(({ label }) => [label, { distance: 0, count: 0 }]));
  labels.forEach((label, at) => {
    const sum = sums.get(label);
    if (sum === undefined) return;
    sum.distance += distance[at] ?? 0;
    sum.count += 1;
  });
  const real = large.filter(({ label }) => {
    const sum = sums.get(label);
    return sum !== undefined && sum.distance / sum.count < noise + 0.35 * (threshold - noise);
  });
  return maskOf(quiet, labels, new Set(real.map(({ label }) => label)));
}

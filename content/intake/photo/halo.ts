import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { greatestNear } from "./greatest-near.ts";
import { type Mask, maskWhere } from "./grid.ts";

/** Reach of the ringing along a strong edge: a block of JPEG with halved colour. */
const REACH_PIXELS = 16;
/** Ringing is at most this share of the step beside it. */
const SHARE = 0.12;
/** Beside a faint edge, pixels below this share of its step are undecided, as far as `FAINT_DISTANCE`. */
const FAINT_SHARE = 0.45;
const FAINT_DISTANCE = 2.4;
/** Ringing swings around the background, a white stripe does not: its mean lightness stays within this, and so much of the step. */
const MEAN = { radiusPixels: 4, least: 1.1, share: 0.02 };

/**
 * Pixels that differ from the background no more than the ringing of JPEG and lens does beside a strong edge:
 * they may be either, the picture's edges must decide.
 */
export function haloLike(background: BackgroundDistance, outside: Mask): Mask {
  const strongest = greatestNear(outside, background.distance, REACH_PIXELS);
  const faint = maskWhere(outside, (at) => {
    const step = strongest[at] ?? 0;
    const limit = Math.max(Math.min(FAINT_SHARE * step, FAINT_DISTANCE), SHARE * step);
    return (background.distance[at] ?? 0) < limit;
  });
  const mean = meanLightness(faint, background.lightness);
  return maskWhere(
    outside,
    (at) =>
      outside.bits[at] === 0 &&
      faint.bits[at] === 1 &&
      Math.abs(mean[at] ?? 0) < MEAN.least + MEAN.share * (strongest[at] ?? 0),
  );
}

/** Mean lightness of the faint pixels around, over the background's. */
function meanLightness(faint: Mask, lightness: Float32Array): Float32Array {
  const share = blurPlane(faint, new Float32Array(faint.bits), MEAN.radiusPixels);
  const own = new Float32Array(lightness.length);
  for (let at = 0; at < own.length; at += 1) own[at] = faint.bits[at] === 1 ? (lightness[at] ?? 0) : 0;
  const sum = blurPlane(faint, own, MEAN.radiusPixels);
  for (let at = 0; at < own.length; at += 1) own[at] = (sum[at] ?? 0) / Math.max(1e-3, share[at] ?? 0);
  return own;
}

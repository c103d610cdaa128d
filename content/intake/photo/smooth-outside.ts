import { blurPlane } from "./blur-plane.ts";
import { borderPixels } from "./border-pixels.ts";
import { flood } from "./flood.ts";
import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { pictureChange } from "./picture-change.ts";
import { quantile } from "./quantile.ts";

/** Smoothing before slopes are measured, in pixels. */
const SMOOTH_PIXELS = 2;
/** Steepest slope of a background, L*a*b* a pixel: so much, and so many times what is usual at the picture's border. */
const SLOPE = { least: 0.3, times: 2.5, most: 0.9 };

/**
 * Goes on from a known outside over everything that changes slowly: light that falls off, a soft shadow. Where
 * a garment has a sharp rim it ends there; faint white cloth may be entered, so the caller compares the rims.
 */
export function smoothOutside(picture: LabPicture, outside: Mask): Mask {
  const [lightness, a, b] = [picture.lightness, picture.a, picture.b].map((plane) =>
    blurPlane(picture, plane, SMOOTH_PIXELS),
  );
  if (lightness === undefined || a === undefined || b === undefined)
    throw new Error("Three planes expected.");
  const slope = pictureChange({ width: picture.width, height: picture.height, lightness, a, b });
  const border = borderPixels(picture);
  const usual = quantile(
    border.map((at) => slope[at] ?? 0),
    0.5,
  );
  const limit = Math.min(SLOPE.most, Math.max(SLOPE.least, SLOPE.times * usual));
  const seeds = { ...outside, bits: outside.bits.slice() };
  for (const at of border) if ((slope[at] ?? 0) < limit) seeds.bits[at] = 1;
  return flood(seeds, (at) => (slope[at] ?? 0) < limit);
}

import { blurPlane } from "./blur-plane.ts";
import { borderPixels } from "./border-pixels.ts";
import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { fitSurface, type Sample, type Surface } from "./low-order-surface.ts";
import { quantile } from "./quantile.ts";

/** Reach of the local correction, share of the shorter side. */
const LOCAL_SHARE = 0.06;
/** Below this share of known background around, the correction fades out. */
const LEAST_LOCAL_SHARE = 0.15;
/** Most pixels that a surface is fitted to. */
const MAX_SAMPLES = 4000;

/** How far each pixel's colour is from the background behind it, and how noisy that background is. */
export interface BackgroundDistance {
  /** Difference to the background, lightness and both colours, units of L*a*b*. */
  readonly lightness: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  /** Length of that difference. */
  readonly distance: Float32Array;
  /** Robust spread of the distance where there is only background. */
  readonly noise: number;
  /** Share of the looked-at pixels that agree with the surface, 0..1: low where the background is patterned. */
  readonly agreement: number;
}

/** Distance to a smooth background that is fitted to the border, or to the pixels that are known to be background. */
export function backgroundDistance(picture: LabPicture, known: Mask | null): BackgroundDistance {
  const { width, height } = picture;
  const chosen = spreadOver(known === null ? borderPixels(picture) : pixelsOf(known));
  const planes = [picture.lightness, picture.a, picture.b] as const;
  const surfaces = planes.map((plane) => fitSurface(chosen.map((pixel) => sampleAt(picture, plane, pixel))));
  const radius = Math.round(LOCAL_SHARE * Math.min(width, height));
  const share = known === null ? null : blurPlane(known, new Float32Array(known.bits), radius);
  const [lightness, a, b] = planes
    .map((plane, index) => subtractSurface(picture, plane, surfaces[index] ?? []))
    .map((plane) => (known === null || share === null ? plane : subtractLocal(known, share, plane)));
  if (lightness === undefined || a === undefined || b === undefined)
    throw new Error("Three planes expected.");
  const distance = new Float32Array(width * height);
  for (let at = 0; at < distance.length; at += 1) {
    distance[at] = Math.sqrt((lightness[at] ?? 0) ** 2 + (a[at] ?? 0) ** 2 + (b[at] ?? 0) ** 2);
  }
  const seen = chosen.map((pixel) => distance[pixel] ?? 0);
  const noise = quantile(seen, 0.5);
  const near = Math.max(3, 5 * noise);
  return {
    lightness,
    a,
    b,
    distance,
    noise,
    agreement: seen.filter((d) => d < near).length / Math.max(1, seen.length),
  };
}

function sampleAt({ width, height }: LabPicture, plane: Float32Array, pixel: number): Sample {
  const x = ((pixel % width) / (width - 1)) * 2 - 1;
  const y = (Math.floor(pixel / width) / (height - 1)) * 2 - 1;
  return { x, y, value: plane[pixel] ?? 0 };
}

function pixelsOf({ bits }: Mask): number[] {
  const pixels: number[] = [];
  for (let pixel = 0; pixel < bits.length; pixel += 1) if (bits[pixel] === 1) pixels.push(pixel);
  return pixels;
}

/** Every so many, so that no more than the most are left. */
function spreadOver(pixels: readonly number[]): number[] {
  const count = Math.min(MAX_SAMPLES, pixels.length);
  return Array.from(
    { length: count },
    (_, index) => pixels[Math.floor((index * pixels.length) / count)] ?? 0,
  );
}

function subtractSurface(
  { width, height }: LabPicture,
  plane: Float32Array,
  [c = 0, cx = 0, cy = 0, cxx = 0, cxy = 0, cyy = 0]: Surface,
): Float32Array {
  const out = new Float32Array(plane.length);
  for (let row = 0; row < height; row += 1) {
    const y = (row / (height - 1)) * 2 - 1;
    const constant = c + cy * y + cyy * y * y;
    const slope = cx + cxy * y;
    for (let column = 0; column < width; column += 1) {
      const x = (column / (width - 1)) * 2 - 1;
      const at = row * width + column;
      out[at] = (plane[at] ?? 0) - constant - slope * x - cxx * x * x;
    }
  }
  return out;
}

/** Takes away what is left of a slow change: the mean of the known background around, where there is any. */
function subtractLocal(known: Mask, share: Float32Array, plane: Float32Array): Float32Array {
  const radius = Math.round(LOCAL_SHARE * Math.min(known.width, known.height));
  const out = new Float32Array(plane.length);
  for (let at = 0; at < plane.length; at += 1) out[at] = known.bits[at] === 1 ? (plane[at] ?? 0) : 0;
  const sum = blurPlane(known, out, radius);
  for (let at = 0; at < plane.length; at += 1) {
    out[at] = (plane[at] ?? 0) - (sum[at] ?? 0) / Math.max(LEAST_LOCAL_SHARE, share[at] ?? 0);
  }
  return out;
}

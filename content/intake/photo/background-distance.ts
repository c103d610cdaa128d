import { blurPlane } from "./blur-plane.ts";
import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { fitSurface, median, type Sample, type Surface, surfaceAt } from "./low-order-surface.ts";

/** Share of the shorter side that counts as border. */
const BORDER_SHARE = 0.02;
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

/** Pixels along the four edges. */
export function borderPixels(picture: { width: number; height: number }): number[] {
  const { width, height } = picture;
  const band = Math.max(2, Math.round(BORDER_SHARE * Math.min(width, height)));
  const pixels: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const inner = y >= band && y < height - band;
    for (let x = 0; x < width; x += 1) {
      if (inner && x === band) x = width - band;
      pixels.push(y * width + x);
    }
  }
  return pixels;
}

/** Distance to a smooth background that is fitted to the border, or to the pixels that are known to be background. */
export function backgroundDistance(picture: LabPicture, known: Mask | null): BackgroundDistance {
  const { width, height } = picture;
  const pixels =
    known === null ? borderPixels(picture) : [...known.bits.keys()].filter((at) => known.bits[at] === 1);
  const step = Math.max(1, Math.floor(pixels.length / MAX_SAMPLES));
  const chosen = pixels.filter((_, index) => index % step === 0);
  const planes = [picture.lightness, picture.a, picture.b] as const;
  const surfaces = planes.map((plane) => fitSurface(chosen.map((pixel) => sampleAt(picture, plane, pixel))));
  const [lightness, a, b] = planes
    .map((plane, index) => subtractSurface(picture, plane, surfaces[index] ?? []))
    .map((plane) => (known === null ? plane : subtractLocal(known, plane)));
  if (lightness === undefined || a === undefined || b === undefined)
    throw new Error("Three planes expected.");
  const distance = new Float32Array(width * height);
  for (let at = 0; at < distance.length; at += 1) {
    distance[at] = Math.hypot(lightness[at] ?? 0, a[at] ?? 0, b[at] ?? 0);
  }
  const seen = chosen.map((pixel) => distance[pixel] ?? 0);
  const noise = median(seen);
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

function subtractSurface({ width, height }: LabPicture, plane: Float32Array, surface: Surface): Float32Array {
  const out = new Float32Array(plane.length);
  for (let row = 0; row < height; row += 1) {
    const y = (row / (height - 1)) * 2 - 1;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      out[at] = (plane[at] ?? 0) - surfaceAt(surface, (column / (width - 1)) * 2 - 1, y);
    }
  }
  return out;
}

/** Takes away what is left of a slow change: the mean of the known background around, where there is any. */
function subtractLocal(known: Mask, plane: Float32Array): Float32Array {
  const radius = Math.round(LOCAL_SHARE * Math.min(known.width, known.height));
  const share = blurPlane(known, Float32Array.from(known.bits), radius);
  const sum = blurPlane(
    known,
    plane.map((value, at) => (known.bits[at] === 1 ? value : 0)),
    radius,
  );
  return plane.map((value, at) => value - (sum[at] ?? 0) / Math.max(LEAST_LOCAL_SHARE, share[at] ?? 0));
}

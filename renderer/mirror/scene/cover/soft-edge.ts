import type { Region } from "./grow.ts";
import { CHANNELS, type PersonPicture } from "./person-picture.ts";

/** So far on either side of a region's border a pixel may be partly of it. */
const BAND_METRES = 0.011;
/** What is surely of it, and surely not, is looked for within so many bands of a pixel. */
const REACH_BANDS = 2;
/** With fewer sure pixels on either side, or their colours nearer than this, the border stays as it was. */
const LEAST_SURE = 4;
const LEAST_APART = 12;
/** A colour further beside the way from one to the other, in lengths of the way, is a third thing's. */
const MOST_BESIDE = 0.4;
/** Below this share of its own colour a pixel is taken for clear of it, above the other for full. */
const CLEAR_SHARE = 0.1;
const FULL_SHARE = 0.7;

/** Colours of what is surely of a region around a pixel, or surely not: sums of each channel, and how many. */
interface Sums {
  readonly channels: Float64Array;
  pixels: number;
}

/**
 * How much of each pixel belongs to a region, 0..255: on its border as far as its colour lies on the way from what
 * surely is not of it nearby to what surely is.
 */
export function softEdge(picture: PersonPicture, region: Region, pixelsPerMetre: number): Uint8Array {
  const { colours, widthPixels, heightPixels } = picture;
  const { inside } = region;
  const band = Math.max(1, Math.round(BAND_METRES * pixelsPerMetre));
  const reach = REACH_BANDS * band;
  const depth = depthOf(region, band);
  const own: Sums = { channels: new Float64Array(CHANNELS), pixels: 0 };
  const other: Sums = { channels: new Float64Array(CHANNELS), pixels: 0 };
  const sumAround = (pixel: number): void => {
    for (const sums of [own, other]) {
      sums.channels.fill(0);
      sums.pixels = 0;
    }
    const [column, row] = [pixel % widthPixels, Math.floor(pixel / widthPixels)];
    const from = Math.max(0, column - reach);
    const to = Math.min(widthPixels - 1, column + reach);
    for (let y = Math.max(0, row - reach); y <= Math.min(heightPixels - 1, row + reach); y += 1) {
      for (let near = y * widthPixels + from; near <= y * widthPixels + to; near += 1) {
        if ((depth[near] ?? 0) <= band) continue;
        const sums = inside[near] === 1 ? own : other;
        sums.pixels += 1;
        for (let channel = 0; channel < CHANNELS; channel += 1)
          sums.channels[channel] = (sums.channels[channel] ?? 0) + (colours[CHANNELS * near + channel] ?? 0);
      }
    }
  };
  return inside.map((value, pixel) => {
    if ((depth[pixel] ?? 0) > band) return 255 * value;
    sumAround(pixel);
    const share = shareOf(colours, pixel, own, other) ?? value;
    return Math.round(255 * Math.min(1, Math.max(0, share)));
  });
}

/** Where between two mean colours a pixel lies: 0 the other's, 1 the region's own. Null where that cannot be told. */
function shareOf(colours: Float32Array, pixel: number, own: Sums, other: Sums): number | null {
  if (Math.min(own.pixels, other.pixels) < LEAST_SURE) return null;
  let [along, square, away] = [0, 0, 0];
  for (let channel = 0; channel < CHANNELS; channel += 1) {
    const start = (other.channels[channel] ?? 0) / other.pixels;
    const way = (own.channels[channel] ?? 0) / own.pixels - start;
    const from = (colours[CHANNELS * pixel + channel] ?? 0) - start;
    along += from * way;
    square += way * way;
    away += from * from;
  }
  const beside = away - along ** 2 / square;
  if (square < LEAST_APART ** 2 || beside > MOST_BESIDE ** 2 * square) return null;
  return (along / square - CLEAR_SHARE) / (FULL_SHARE - CLEAR_SHARE);
}

/** Rounds that it takes to reach a pixel from the region's border, on either side; beyond the band one more. */
function depthOf({ widthPixels, inside }: Region, band: number): Uint8Array {
  const depth = new Uint8Array(inside.length).fill(band + 1);
  let rim: number[] = [];
  const reached = (pixel: number, round: number): void => {
    if ((depth[pixel] ?? 0) <= band) return;
    depth[pixel] = round;
    rim.push(pixel);
  };
  for (const step of [1, widthPixels]) {
    for (let pixel = step; pixel < inside.length; pixel += 1) {
      if (inside[pixel] === inside[pixel - step]) continue;
      reached(pixel, 1);
      reached(pixel - step, 1);
    }
  }
  for (let round = 2; round <= band; round += 1) {
    const from = rim;
    rim = [];
    for (const pixel of from)
      for (const step of [-1, 1, -widthPixels, widthPixels]) reached(pixel + step, round);
  }
  return depth;
}

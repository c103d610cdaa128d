import type { Mask } from "./grid.ts";

/** Levels of change that are told apart, and their width in L*a*b* a pixel. */
const LEVELS = 256;
const LEVEL_WIDTH = 0.15;

/**
 * Moves the border between inside and outside, within a band of undecided pixels, to where the picture
 * changes most: both sides grow over the flattest pixels first (watershed with a queue a level, Meyer 1994).
 * Answers the inside.
 */
export function settleBorder(inside: Mask, undecided: Mask, change: Float32Array): Mask {
  const { width, height } = inside;
  const count = width * height;
  const next = new Int32Array(count).fill(-1);
  const heads = new Int32Array(LEVELS).fill(-1);
  const tails = new Int32Array(LEVELS).fill(-1);
  const bits = inside.bits.slice();
  const waiting = undecided.bits.slice();
  let lowest = 0;
  const levelOf = (pixel: number): number =>
    Math.min(LEVELS - 1, Math.floor((change[pixel] ?? 0) / LEVEL_WIDTH));
  const queue = (pixel: number, side: number): void => {
    if (waiting[pixel] !== 1) return;
    waiting[pixel] = 0;
    bits[pixel] = side;
    const level = Math.max(lowest, levelOf(pixel));
    const tail = tails[level] ?? -1;
    if (tail < 0) heads[level] = pixel;
    else next[tail] = pixel;
    tails[level] = pixel;
  };
  const spread = (pixel: number): void => {
    const side = bits[pixel] ?? 0;
    const x = pixel % width;
    if (x > 0) queue(pixel - 1, side);
    if (x < width - 1) queue(pixel + 1, side);
    if (pixel >= width) queue(pixel - width, side);
    if (pixel < count - width) queue(pixel + width, side);
  };
  for (let pixel = 0; pixel < count; pixel += 1) if (undecided.bits[pixel] === 0) spread(pixel);
  while (lowest < LEVELS) {
    const pixel = heads[lowest] ?? -1;
    if (pixel < 0) {
      lowest += 1;
      continue;
    }
    heads[lowest] = next[pixel] ?? -1;
    if (heads[lowest] === -1) tails[lowest] = -1;
    spread(pixel);
  }
  return { width, height, bits };
}

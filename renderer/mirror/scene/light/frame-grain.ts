import type { YuvPlanes } from "../yuv-samples.ts";

/** Neighbours that are compared along each side: half of them lie on even ground in any room. */
const PAIRS_A_SIDE = 24;
/** Median of the absolute difference of two normal numbers, in their standard deviations. */
const MEDIAN_OF_DIFFERENCE = 0.954;
/** More than this is pattern, not noise. */
const MOST = 0.02;

/**
 * Noise of a camera picture's brightness, standard deviation, 0..0.02 of its full range: the median difference of
 * neighbouring pixels, which edges and patterns do not move (after Donoho 1994).
 */
export function frameGrain({ bytes, planes, widthPixels, heightPixels, fullRange }: YuvPlanes): number {
  const luma = planes[0];
  if (luma === undefined) throw new Error("A YUV picture has at least two planes.");
  const differences = Array.from({ length: PAIRS_A_SIDE * PAIRS_A_SIDE }, (_, pair) => {
    const x = Math.floor((((pair % PAIRS_A_SIDE) + 0.5) * (widthPixels - 1)) / PAIRS_A_SIDE);
    const y = Math.floor(((Math.floor(pair / PAIRS_A_SIDE) + 0.5) * heightPixels) / PAIRS_A_SIDE);
    const at = luma.offset + y * luma.stride + x;
    return Math.abs((bytes[at] ?? 0) - (bytes[at + 1] ?? 0));
  }).toSorted((a, b) => a - b);
  const median = differences[differences.length >> 1] ?? 0;
  return Math.min(MOST, median / MEDIAN_OF_DIFFERENCE / (fullRange ? 255 : 219));
}

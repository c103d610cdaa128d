import type { Region } from "./grow.ts";
import { CHANNELS, type PersonPicture } from "./person-picture.ts";

/** A step to the next pixel costs 1, and so much more for each unit of colour between the two beyond what is free. */
const COLOUR_COST = 4;
/** Shade along a finger and noise. */
const FREE_COLOUR = 4;
/** A step costs no more than this: an outline is crossed once, however strong it is. */
const MOST_COST = 60;
/** `other` starts so much later: what is found of it lies at the edge of where `own` is looked for at all. */
const HEAD_START = 30;

/**
 * What lies nearer to `own` than to `other` on ways through pixels that may belong, where a step over an outline is
 * long: one hand before another's forearm, or before a bare chest of its own colour (geodesic segmentation, Bai and
 * Sapiro 2007). Dijkstra's algorithm from both at once, with a bucket for each cost (Dial 1969).
 */
export function nearerOver(
  { colours }: PersonPicture,
  may: Region,
  own: readonly number[],
  other: readonly number[],
): Region {
  const { widthPixels, heightPixels, inside } = may;
  const nearer = new Uint8Array(inside.length);
  const cost = new Float64Array(inside.length).fill(Number.POSITIVE_INFINITY);
  const buckets: number[][] = Array.from({ length: MOST_COST + 1 }, () => []);
  let open = 0;
  const reach = (pixel: number, at: number, isOwn: boolean): void => {
    if (inside[pixel] !== 1 || at >= (cost[pixel] ?? 0)) return;
    cost[pixel] = at;
    nearer[pixel] = isOwn ? 1 : 0;
    buckets[at % buckets.length]?.push(pixel);
    open += 1;
  };
  for (const pixel of own) reach(pixel, 0, true);
  for (const pixel of other) reach(pixel, HEAD_START, false);
  const step = (from: number, to: number): number => {
    let square = 0;
    for (let channel = 0; channel < CHANNELS; channel += 1)
      square += ((colours[CHANNELS * from + channel] ?? 0) - (colours[CHANNELS * to + channel] ?? 0)) ** 2;
    return Math.min(MOST_COST, 1 + Math.round(COLOUR_COST * Math.max(0, Math.sqrt(square) - FREE_COLOUR)));
  };
  for (let at = 0; open > 0; at += 1) {
    const bucket = buckets[at % buckets.length] ?? [];
    for (let pixel = bucket.pop(); pixel !== undefined; pixel = bucket.pop()) {
      open -= 1;
      if (cost[pixel] !== at) continue;
      const isOwn = nearer[pixel] === 1;
      const column = pixel % widthPixels;
      if (column > 0) reach(pixel - 1, at + step(pixel, pixel - 1), isOwn);
      if (column < widthPixels - 1) reach(pixel + 1, at + step(pixel, pixel + 1), isOwn);
      if (pixel >= widthPixels) reach(pixel - widthPixels, at + step(pixel, pixel - widthPixels), isOwn);
      if (pixel + widthPixels < inside.length)
        reach(pixel + widthPixels, at + step(pixel, pixel + widthPixels), isOwn);
    }
  }
  return { widthPixels, heightPixels, inside: nearer };
}

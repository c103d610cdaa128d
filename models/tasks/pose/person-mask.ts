import type { PersonMask } from "../../contract/index.ts";

/**
 * The network's mask has 256 pixels across the person's crop, whatever size it is stretched to; every
 * second pixel of the 512-pixel input keeps all of it.
 */
const SUBSAMPLING = 2;

/** A mask of confidences 0..1 as one byte a pixel, at half the size. A new array each time, to be given away. */
export function personMask(confidences: Float32Array, widthPixels: number, heightPixels: number): PersonMask {
  const width = Math.floor(widthPixels / SUBSAMPLING);
  const height = Math.floor(heightPixels / SUBSAMPLING);
  const alpha = new Uint8Array(width * height);
  let out = 0;
  for (let row = 0; row < height; row++) {
    let from = row * SUBSAMPLING * widthPixels;
    for (let column = 0; column < width; column++) {
      alpha[out++] = (confidences[from] as number) * 255;
      from += SUBSAMPLING;
    }
  }
  return { widthPixels: width, heightPixels: height, alpha };
}

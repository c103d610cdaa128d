/** A picture's size in pixels; planes and masks of it lie row by row from the top. */
export interface Grid {
  readonly width: number;
  readonly height: number;
}

/** One byte a pixel, 1 = in the set. */
export interface Mask extends Grid {
  readonly bits: Uint8Array;
}

/** A place in pixels from the left and top edge; fractions allowed. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function emptyMask({ width, height }: Grid): Mask {
  return { width, height, bits: new Uint8Array(width * height) };
}

/** The pixels of a grid that a test lets in; the test gets the pixel's index. */
export function maskWhere({ width, height }: Grid, test: (pixel: number) => boolean): Mask {
  const bits = new Uint8Array(width * height);
  for (let pixel = 0; pixel < bits.length; pixel += 1) if (test(pixel)) bits[pixel] = 1;
  return { width, height, bits };
}

/** All pixels that are not in the set. */
export function invert({ width, height, bits }: Mask): Mask {
  const other = new Uint8Array(bits.length);
  for (let pixel = 0; pixel < bits.length; pixel += 1) other[pixel] = 1 - (bits[pixel] ?? 0);
  return { width, height, bits: other };
}

/** The pixels of one set that are not in another. */
export function without(mask: Mask, taken: Mask): Mask {
  return maskWhere(mask, (pixel) => mask.bits[pixel] === 1 && taken.bits[pixel] !== 1);
}

/** Pixels in the set. */
export function countBits(mask: Mask): number {
  let count = 0;
  for (const bit of mask.bits) count += bit;
  return count;
}

/** Whether the pixel at a place is in the set; outside the picture it is not. */
export function holds(mask: Mask, x: number, y: number): boolean {
  const column = Math.round(x);
  const row = Math.round(y);
  if (column < 0 || row < 0 || column >= mask.width || row >= mask.height) return false;
  return mask.bits[row * mask.width + column] === 1;
}

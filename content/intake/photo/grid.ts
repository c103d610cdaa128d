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

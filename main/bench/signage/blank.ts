/** A screen without content varies by no more than noise and compression, grey levels squared. */
const EVEN_VARIANCE = 12;

/**
 * Whether a screen (RGBA, rows from the top) has nothing on its upper half: one even colour, whatever it is. The lower
 * half is left out, because the invitation stands there over everything.
 */
export function isBlank({
  data,
  width,
  height,
}: {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}): boolean {
  const pixels = width * Math.floor(height / 2);
  let sum = 0;
  let squares = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const grey = ((data[4 * pixel] ?? 0) + (data[4 * pixel + 1] ?? 0) + (data[4 * pixel + 2] ?? 0)) / 3;
    sum += grey;
    squares += grey * grey;
  }
  return squares / pixels - (sum / pixels) ** 2 <= EVEN_VARIANCE;
}

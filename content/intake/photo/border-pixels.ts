import type { Grid } from "./grid.ts";

/** Share of the shorter side that counts as border. */
const BORDER_SHARE = 0.02;

/** Pixels along the four edges. */
export function borderPixels(picture: Grid): number[] {
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

import type { Grid } from "./grid.ts";

/** Greatest value in a square of (2 × radius + 1)² around each pixel. */
export function greatestNear({ width, height }: Grid, plane: Float32Array, radius: number): Float32Array {
  const across = new Float32Array(plane.length);
  const down = new Float32Array(plane.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let most = 0;
      const to = Math.min(width - 1, x + radius);
      for (let at = Math.max(0, x - radius); at <= to; at += 1)
        most = Math.max(most, plane[y * width + at] ?? 0);
      across[y * width + x] = most;
    }
  }
  for (let y = 0; y < height; y += 1) {
    const to = Math.min(height - 1, y + radius);
    for (let x = 0; x < width; x += 1) {
      let most = 0;
      for (let at = Math.max(0, y - radius); at <= to; at += 1)
        most = Math.max(most, across[at * width + x] ?? 0);
      down[y * width + x] = most;
    }
  }
  return down;
}

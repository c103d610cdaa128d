import type { Grid } from "./grid.ts";

/** Mean over a square of (2 × radius + 1)², edges repeated. Two passes of running sums. */
export function blurPlane({ width, height }: Grid, plane: Float32Array, radius: number): Float32Array {
  const across = new Float32Array(plane.length);
  const down = new Float32Array(plane.length);
  for (let y = 0; y < height; y += 1) runningMean(plane, across, y * width, 1, width, radius);
  for (let x = 0; x < width; x += 1) runningMean(across, down, x, width, height, radius);
  return down;
}

function runningMean(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const at = (index: number): number => from[start + Math.min(count - 1, Math.max(0, index)) * step] ?? 0;
  let sum = 0;
  for (let index = -radius; index <= radius; index += 1) sum += at(index);
  for (let index = 0; index < count; index += 1) {
    to[start + index * step] = sum / (2 * radius + 1);
    sum += at(index + radius + 1) - at(index - radius);
  }
}

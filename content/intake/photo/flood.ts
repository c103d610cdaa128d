import type { Mask } from "./grid.ts";

/** All pixels that a walk from the seeds reaches through pixels that `passes` lets through (4 neighbours); the seeds included. */
export function flood(seeds: Mask, passes: (pixel: number) => boolean): Mask {
  const { width, height } = seeds;
  const bits = seeds.bits.slice();
  const queue = new Int32Array(width * height);
  let write = 0;
  for (let at = 0; at < bits.length; at += 1) {
    if (bits[at] !== 1) continue;
    queue[write] = at;
    write += 1;
  }
  const visit = (pixel: number): void => {
    if (bits[pixel] === 1 || !passes(pixel)) return;
    bits[pixel] = 1;
    queue[write] = pixel;
    write += 1;
  };
  for (let read = 0; read < write; read += 1) {
    const pixel = queue[read] ?? 0;
    const x = pixel % width;
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    if (pixel < width * (height - 1)) visit(pixel + width);
  }
  return { width, height, bits };
}

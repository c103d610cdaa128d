import type { Mask } from "./grid.ts";

/** Change of the picture, L*a*b* a pixel, from which a rim counts as sharp. */
const SHARP = 1;
/** How far from the rim the change is looked for, in pixels. */
const REACH = 2;

/** Share of a mask's rim along which the picture changes sharply, 0..1: where it does not, the rim follows no cloth. */
export function rimSharpness({ width, height, bits }: Mask, change: Float32Array): number {
  let [rim, sharp] = [0, 0];
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      const at = y * width + x;
      if (bits[at] !== 1) continue;
      if (bits[at - 1] === 1 && bits[at + 1] === 1 && bits[at - width] === 1 && bits[at + width] === 1)
        continue;
      rim += 1;
      let most = 0;
      for (let dy = -REACH; dy <= REACH; dy += 1) {
        for (let dx = -REACH; dx <= REACH; dx += 1) most = Math.max(most, change[at + dy * width + dx] ?? 0);
      }
      if (most > SHARP) sharp += 1;
    }
  }
  return sharp / Math.max(1, rim);
}

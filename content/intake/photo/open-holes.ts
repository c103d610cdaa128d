import { connectedParts, maskOf } from "./connected-parts.ts";
import { type Mask, maskWhere } from "./grid.ts";
import { squaredDistanceTo } from "./morphology.ts";

/**
 * The garment with each opening joined to the outside by a cut from its lower end, so that one outline runs
 * around sleeves that touch the body at the cuff.
 */
export function openHoles(garment: Mask, holes: Mask): Mask {
  const { labels, parts } = connectedParts(holes);
  if (parts.length === 0) return garment;
  const { width, height } = garment;
  const bits = garment.bits.slice();
  const outside = maskWhere(garment, (at) => garment.bits[at] === 0 && holes.bits[at] === 0);
  const toOutside = squaredDistanceTo(outside);
  for (const part of parts) {
    const own = maskOf(holes, labels, new Set([part.label]));
    let at = lowestNearOutside(own, part.bottom, part.top, toOutside);
    for (let step = 0; step < width + height && (toOutside[at] ?? 0) > 0; step += 1) {
      const x = at % width;
      const y = (at - x) / width;
      let next = at;
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
          const other = at + dy * width + dx;
          bits[other] = 0;
          if ((toOutside[other] ?? 0) < (toOutside[next] ?? 0)) next = other;
        }
      }
      if (next === at) break;
      at = next;
    }
  }
  return { ...garment, bits };
}

/** Pixel in the lower quarter of an opening that is nearest to the outside. */
function lowestNearOutside(
  { width, bits }: Mask,
  bottom: number,
  top: number,
  toOutside: Float32Array,
): number {
  let [best, least] = [0, Infinity];
  for (let y = Math.floor(bottom - (bottom - top) / 4); y <= bottom; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if (bits[at] === 1 && (toOutside[at] ?? 0) < least) [best, least] = [at, toOutside[at] ?? 0];
    }
  }
  return best;
}

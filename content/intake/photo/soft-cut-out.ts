import { blurPlane } from "./blur-plane.ts";
import type { Mask } from "./grid.ts";

/** A mask as one byte a pixel with an edge that is two pixels soft, 255 = garment. */
export function softCutOut(mask: Mask): Uint8Array {
  const plane = blurPlane(mask, new Float32Array(mask.bits), 1);
  return Uint8Array.from(plane, (value) => Math.round(255 * value));
}

import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { type Mask, maskWhere } from "./grid.ts";
import { erode, squaredDistanceTo } from "./morphology.ts";

/** Half the width of the soft rim, in pixels. */
const RIM_PIXELS = 2;
/** How far in from the rim the cloth's own colour is taken, and over which reach, in pixels. */
const CLOTH = { depthPixels: 3, reachPixels: 6 };
/** Below this distance between cloth and background the colours tell no coverage. */
const LEAST_CONTRAST = 12;

/**
 * A mask as one byte a pixel, 255 = garment. At the rim a pixel's coverage is where its colour lies between
 * the background's and that of the cloth beside it; faint cloth gets an even rim of two pixels.
 */
export function softCutOut(mask: Mask, background: BackgroundDistance | null): Uint8Array {
  const even = blurPlane(mask, new Float32Array(mask.bits), 1);
  const soft = Uint8Array.from(even, (share) => Math.round(255 * share));
  if (background === null) return soft;
  const rim = rimPixels(mask);
  const cloth = clothColour(mask, background);
  for (let at = 0; at < soft.length; at += 1) {
    if (rim.bits[at] !== 1) continue;
    const [l, a, b] = [cloth[0]?.[at] ?? 0, cloth[1]?.[at] ?? 0, cloth[2]?.[at] ?? 0];
    const square = l * l + a * a + b * b;
    if (square < LEAST_CONTRAST * LEAST_CONTRAST) continue;
    const along =
      l * (background.lightness[at] ?? 0) + a * (background.a[at] ?? 0) + b * (background.b[at] ?? 0);
    soft[at] = Math.round(255 * Math.min(1, Math.max(0, along / square)));
  }
  return soft;
}

function rimPixels(mask: Mask): Mask {
  const [inwards, outwards] = [
    squaredDistanceTo({ ...mask, bits: mask.bits.map((bit) => 1 - bit) }),
    squaredDistanceTo(mask),
  ];
  const near = RIM_PIXELS * RIM_PIXELS;
  return maskWhere(mask, (at) => Math.max(inwards[at] ?? 0, outwards[at] ?? 0) <= near);
}

/** Mean colour of the cloth a little in from the rim, over the background's; 0 where there is none near. */
function clothColour(mask: Mask, { lightness, a, b }: BackgroundDistance): Float32Array[] {
  const deep = erode(mask, CLOTH.depthPixels);
  const share = blurPlane(mask, new Float32Array(deep.bits), CLOTH.reachPixels);
  return [lightness, a, b].map((plane) => {
    const own = new Float32Array(plane.length);
    for (let at = 0; at < own.length; at += 1) own[at] = deep.bits[at] === 1 ? (plane[at] ?? 0) : 0;
    const sum = blurPlane(mask, own, CLOTH.reachPixels);
    for (let at = 0; at < own.length; at += 1) own[at] = (sum[at] ?? 0) / Math.max(1e-3, share[at] ?? 0);
    return own;
  });
}

import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { invert, type Mask, maskWhere } from "./grid.ts";
import { squaredDistanceTo } from "./morphology.ts";

/** Reach of lens blur, noise and JPEG beyond cloth, share of the shorter side, and at least a block of JPEG. */
const REACH = { share: 0.007, leastPixels: 6 };
/** Over this reach, in pixels, the cloth around is looked at. */
const AROUND_PIXELS = 16;
/** A rim that differs from the background less than this share of the cloth around is undecided. */
const SHARE = 0.4;

/**
 * The rim of what is not outside, as far as it differs far less from the background than the cloth around: blur,
 * ringing or cloth of another colour, the picture's edges must decide. Cloth behind the rim stays decided.
 */
export function faintRim({ distance }: BackgroundDistance, outside: Mask): Mask {
  const inside = invert(outside);
  const reach = Math.max(REACH.leastPixels, REACH.share * Math.min(outside.width, outside.height)) ** 2;
  const away = squaredDistanceTo(outside);
  const [once, twice] = [1, 2].map((power) => {
    const plane = distance.map((far, at) => (inside.bits[at] === 1 ? far ** power : 0));
    return blurPlane(outside, plane, AROUND_PIXELS);
  });
  return maskWhere(outside, (at) => {
    if (inside.bits[at] !== 1 || (away[at] ?? 0) > reach) return false;
    const around = (twice?.[at] ?? 0) / Math.max(1e-3, once?.[at] ?? 0);
    return (distance[at] ?? 0) < SHARE * around;
  });
}

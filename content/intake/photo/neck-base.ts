import { pointOf } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";

/** Turn of the hollow in which a collar that stands up meets the shoulder, radians. */
const LEAST_HOLLOW = -0.35;
/** It lies below the collar's tip by at least this share of the height, and within this share of the way out to the armpit. */
const LEAST_FALL = 0.03;
const FARTHEST = 0.7;

/** Where the shoulder begins: the collar's tip, or the hollow below it where a collar, hood or turtleneck stands up. */
export function neckBase(
  path: SidePath,
  turns: Float32Array,
  { collar, armpit, height }: { readonly collar: number; readonly armpit: number; readonly height: number },
): number {
  const tip = pointOf(path, collar);
  const out = FARTHEST * pointOf(path, armpit).x;
  let best = collar;
  for (let index = collar + 1; index < armpit && pointOf(path, index).x < out; index += 1) {
    if (pointOf(path, index).y < tip.y + LEAST_FALL * height) continue;
    if ((turns[index] ?? 0) < Math.min(LEAST_HOLLOW, turns[best] ?? 0)) best = index;
  }
  return best;
}

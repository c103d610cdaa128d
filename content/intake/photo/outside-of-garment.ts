import { type BackgroundDistance, backgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { borderPixels } from "./border-pixels.ts";
import { flood } from "./flood.ts";
import { emptyMask, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";

/** Rounds in which background and outside settle. */
const ROUNDS = 2;

export interface Outside {
  /** What the border of the picture reaches without leaving the background's colour. */
  readonly outside: Mask;
  readonly background: BackgroundDistance;
  /** Distance to the background from which a pixel counts as cloth. */
  readonly threshold: number;
}

/** Finds the background by turns: what it looks like, and how far it goes. */
export function outsideOfGarment(picture: LabPicture): Outside {
  let background = backgroundDistance(picture, null);
  let outside = reachedFromBorder(picture, background);
  for (let round = 0; round < ROUNDS; round += 1) {
    background = backgroundDistance(picture, outside);
    outside = reachedFromBorder(picture, background);
  }
  return { outside, background, threshold: clothThreshold(background) };
}

/** Distance that noise does not reach on a quiet background. */
function clothThreshold({ noise }: BackgroundDistance): number {
  return Math.min(6, 0.5 + 3 * noise);
}

function reachedFromBorder(picture: LabPicture, background: BackgroundDistance): Mask {
  const even = blurPlane(picture, background.distance, 1);
  const threshold = clothThreshold(background);
  const passes = (at: number): boolean => (even[at] ?? 0) < threshold;
  const seeds = emptyMask(picture);
  for (const at of borderPixels(picture)) if (passes(at)) seeds.bits[at] = 1;
  return flood(seeds, passes);
}

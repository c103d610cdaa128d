import { type BackgroundDistance, backgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { borderPixels } from "./border-pixels.ts";
import { flood } from "./flood.ts";
import { emptyMask, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { smoothOutside } from "./smooth-outside.ts";

/** Rounds in which background and outside settle. */
const ROUNDS = 2;

export interface Outside {
  /** What the border of the picture reaches without leaving the background's colour. */
  readonly outside: Mask;
  readonly background: BackgroundDistance;
  /** Distance to the background from which a pixel counts as cloth. */
  readonly threshold: number;
  /** Share of the picture's border that agrees with one smooth background, 0..1. */
  readonly agreement: number;
}

/** Finds the background by turns: what it looks like, and how far it goes. */
export function outsideOfGarment(picture: LabPicture): Outside {
  let background = backgroundDistance(picture, null);
  const { agreement } = background;
  let outside = reachedFromBorder(picture, background);
  for (let round = 0; round < ROUNDS; round += 1) {
    background = backgroundDistance(picture, outside);
    outside = reachedFromBorder(picture, background);
  }
  return { outside, background, threshold: clothThreshold(background), agreement };
}

/** The same, where light or shadow makes the background too uneven for its colour alone. */
export function unevenOutside(picture: LabPicture, even: Outside): Outside {
  let outside = smoothOutside(picture, even.outside);
  let background = backgroundDistance(picture, outside);
  for (let round = 0; round < ROUNDS; round += 1) {
    outside = grown(picture, outside, background);
    background = backgroundDistance(picture, outside);
  }
  return { outside, background, threshold: clothThreshold(background), agreement: even.agreement };
}

/** Distance that noise does not reach on a quiet background. */
function clothThreshold({ noise }: BackgroundDistance): number {
  return Math.min(6, 0.5 + 3 * noise);
}

function reachedFromBorder(picture: LabPicture, background: BackgroundDistance): Mask {
  const seeds = emptyMask(picture);
  for (const at of borderPixels(picture))
    if ((background.distance[at] ?? 0) < clothThreshold(background)) seeds.bits[at] = 1;
  return grown(picture, seeds, background);
}

/** Goes on from seeds over all that has the background's colour. */
function grown(picture: LabPicture, seeds: Mask, background: BackgroundDistance): Mask {
  const even = blurPlane(picture, background.distance, 1);
  const threshold = clothThreshold(background);
  return flood(seeds, (at) => (even[at] ?? 0) < threshold);
}

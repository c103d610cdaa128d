import type { FlatPhoto } from "../contract/flat-photo.ts";
import { type BackgroundDistance, backgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { connectedParts, invert, maskOf } from "./connected-parts.ts";
import { flood } from "./flood.ts";
import { greatestNear } from "./greatest-near.ts";
import { countBits, type Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { close, open, squaredDistanceTo } from "./morphology.ts";
import { trueHoles } from "./true-holes.ts";

/** Share of the shorter side that closing bridges on each side. */
const CLOSE_SHARE = 0.003;
/** Parts smaller than this share of the largest are dust. */
const DUST_SHARE = 0.01;

/** Rounds in which background and outside settle. */
const ROUNDS = 2;
/** Width of the ringing along a strong edge: a block of JPEG with halved colour. */
const HALO_PIXELS = 16;
/** Ringing is at most this share of the step beside it. */
const HALO_SHARE = 0.12;

/** What is garment in a photo. */
export interface CutOut {
  readonly garment: Mask;
  /** Openings within the garment that show the background. */
  readonly holes: Mask;
  readonly background: BackgroundDistance;
  /** Distance to the background from which a pixel counts as cloth. */
  readonly threshold: number;
}

/** Cuts the garment out of a plain or slightly uneven background. */
export function cutOut(picture: LabPicture): CutOut {
  let background = backgroundDistance(picture, null);
  let outside = reachedFromEdge(picture, background);
  for (let round = 0; round < ROUNDS; round += 1) {
    background = backgroundDistance(picture, countBits(outside) > 0 ? outside : null);
    outside = reachedFromEdge(picture, background);
  }
  const threshold = clothThreshold(background);
  const around = withoutHalo(outside, background.distance);
  const side = Math.min(picture.width, picture.height);
  const solid = open(close(invert(around), CLOSE_SHARE * side), 1);
  const { labels, parts } = connectedParts(solid);
  const [largest] = parts;
  const kept = parts.filter(
    (part) => part === largest || (!part.atEdge && part.area >= DUST_SHARE * (largest?.area ?? 0)),
  );
  const whole = maskOf(solid, labels, new Set(kept.map(({ label }) => label)));
  const holes = trueHoles(whole, background, threshold);
  const bits = whole.bits.map((bit, at) => (holes.bits[at] === 1 ? 0 : bit));
  return { garment: { ...whole, bits }, holes, background, threshold };
}

/** Distance that noise does not reach on a quiet background. */
function clothThreshold({ noise }: BackgroundDistance): number {
  return Math.min(6, 0.5 + 3 * noise);
}

function reachedFromEdge({ width, height }: LabPicture, background: BackgroundDistance): Mask {
  const even = blurPlane({ width, height }, background.distance, 1);
  const threshold = clothThreshold(background);
  const mask: Mask = { width, height, bits: Uint8Array.from(even, (d) => (d < threshold ? 1 : 0)) };
  const { labels, parts } = connectedParts(mask);
  return maskOf(mask, labels, new Set(parts.filter(({ atEdge }) => atEdge).map(({ label }) => label)));
}

/** The outside and, around strong edges, the ringing of JPEG and lens: faint against the cloth beside it. */
function withoutHalo(outside: Mask, distance: Float32Array): Mask {
  const strongest = greatestNear(outside, distance, HALO_PIXELS);
  const away = squaredDistanceTo(outside);
  const reach = HALO_PIXELS * HALO_PIXELS;
  return flood(
    outside,
    (at) => (away[at] ?? 0) <= reach && (distance[at] ?? 0) < HALO_SHARE * (strongest[at] ?? 0),
  );
}

/** Whether the file itself says what is garment: a background that is transparent. */
export function isTransparent({ rgba, widthPixels, heightPixels }: FlatPhoto): boolean {
  let clear = 0;
  for (let at = 3; at < rgba.length; at += 4) if ((rgba[at] ?? 255) < 16) clear += 1;
  return clear > 0.02 * widthPixels * heightPixels;
}

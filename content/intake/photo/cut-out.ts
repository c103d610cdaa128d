import type { BackgroundDistance } from "./background-distance.ts";
import { blurPlane } from "./blur-plane.ts";
import { connectedParts, maskOf } from "./connected-parts.ts";
import { withoutFaded } from "./faded-parts.ts";
import { faintRim } from "./faint-rim.ts";
import { countBits, invert, type Mask, maskWhere, without } from "./grid.ts";
import { haloLike } from "./halo.ts";
import type { LabPicture } from "./lab-picture.ts";
import { close } from "./morphology.ts";
import { type Outside, outsideOfGarment, unevenOutside } from "./outside-of-garment.ts";
import { pictureChange } from "./picture-change.ts";
import { quantile } from "./quantile.ts";
import { rimSharpness } from "./rim-sharpness.ts";
import { settleBorder } from "./settle-border.ts";
import { type ShadowLooks, shadowLooks, withoutShadow } from "./shadow.ts";
import { solidity } from "./solidity.ts";
import { trueHoles } from "./true-holes.ts";

/** Share of the shorter side that closing bridges on each side. */
const CLOSE_SHARE = 0.003;
/** Bumps are evened over this share of the shorter side. */
const BUMP = { clear: 0.0014, faint: 0.005 };
/** Cloth is faint where a quarter of it is nearer than this to the background (every so many pixels looked at). */
const FAINT = { distance: 10, step: 7 };
/** Parts smaller than this share of the largest are dust. */
const DUST_SHARE = 0.01;
/** With so sharp a rim nothing else is tried; another cut must be sharper by so much, and keep so much of the area. */
const SURE_RIM = 0.93;
const RIM_GAIN = 0.04;
const LEAST_KEPT = 0.25;
/** Above this noise, L*a*b*, a background is photographed, not retouched: grain makes islands in halo and shadow: patches decide there, not pixels, and pale rims are doubted. */
const GRAIN = 0.08;
/** Most rounds in which shadow is taken away; they end when one takes less than this share. */
const SHADOW_ROUNDS = 4;
const LEAST_TAKEN = 0.002;
/** Less solid than this, the flood has leaked into the cloth. */
const LEAST_SOLID = 0.85;

/** What is garment in a photo. */
export interface CutOut {
  readonly garment: Mask;
  /** Openings within the garment that show the background. */
  readonly holes: Mask;
  readonly background: BackgroundDistance;
  /** Distance to the background from which a pixel counts as cloth. */
  readonly threshold: number;
  /** Share of the picture's border that agrees with one smooth background, 0..1. */
  readonly agreement: number;
  /** Share of the garment's rim that lies on an edge of the picture, 0..1. */
  readonly sharpness: number;
}

/** Cuts the garment out of a plain or slightly uneven background. */
export function cutOut(picture: LabPicture): CutOut {
  const change = pictureChange(picture);
  const even = outsideOfGarment(picture);
  const plain = cutFrom(even, change);
  const sharpness = rimSharpness(plain.garment, change);
  if (sharpness > SURE_RIM) return { ...plain, sharpness };
  const uneven = cutFrom(unevenOutside(picture, even), change);
  const other = rimSharpness(uneven.garment, change);
  const whole =
    solidity(uneven.garment) > LEAST_SOLID &&
    countBits(uneven.garment) > LEAST_KEPT * countBits(plain.garment);
  return whole && other > sharpness + RIM_GAIN ? { ...uneven, sharpness: other } : { ...plain, sharpness };
}

function cutFrom(
  { outside, background, threshold, agreement }: Outside,
  change: Float32Array,
): Omit<CutOut, "sharpness"> {
  const undecided = haloLike(background, outside);
  const grainy = background.noise > GRAIN;
  const rim = grainy ? faintRim(background, outside) : undecided;
  const either = maskWhere(outside, (at) => undecided.bits[at] === 1 || rim.bits[at] === 1);
  const bounded = settleBorder(invert(outside), either, change);
  const shadeless = withoutShadows(
    bounded,
    shadowLooks(outside, background, grainy ? "grainy" : "clean"),
    change,
  );
  const side = Math.min(outside.width, outside.height);
  const solid = evened(close(shadeless, CLOSE_SHARE * side), background);
  const whole = mainParts(solid);
  const holes = trueHoles(whole, background, threshold, undecided, change);
  return { garment: without(whole, holes), holes, background, threshold, agreement };
}

/** A shadow that fills a gap, as between legs, is reached in rounds from the gap's end. */
function withoutShadows(garment: Mask, looks: ShadowLooks, change: Float32Array): Mask {
  let rest = garment;
  for (let round = 0; round < SHADOW_ROUNDS; round += 1) {
    const darker = withoutShadow(rest, looks, change);
    const next = looks.picture === "clean" && round === 0 ? darker : withoutFaded(rest, darker, change);
    const taken = countBits(rest) - countBits(next);
    rest = next;
    if (taken < LEAST_TAKEN * countBits(rest)) break;
  }
  return rest;
}

/** Without bumps of the border that are smaller than a stitch; faint cloth has larger ones. */
function evened(mask: Mask, { distance }: BackgroundDistance): Mask {
  const cloth: number[] = [];
  for (let at = 0; at < distance.length; at += FAINT.step)
    if (mask.bits[at] === 1) cloth.push(distance[at] ?? 0);
  const faint = quantile(cloth, 0.25) < FAINT.distance;
  const radius = Math.max(
    1,
    Math.round((faint ? BUMP.faint : BUMP.clear) * Math.min(mask.width, mask.height)),
  );
  const even = blurPlane(mask, blurPlane(mask, new Float32Array(mask.bits), radius), radius);
  return maskWhere(mask, (at) => (even[at] ?? 0) > 0.5);
}

/** The largest part and others that are not dust, nor things that look in from the picture's edge. */
export function mainParts(mask: Mask): Mask {
  const { labels, parts } = connectedParts(mask);
  const [largest] = parts;
  const least = DUST_SHARE * (largest?.area ?? 0);
  const kept = parts.filter((part) => part === largest || (!part.atEdge && part.area >= least));
  return maskOf(mask, labels, new Set(kept.map(({ label }) => label)));
}

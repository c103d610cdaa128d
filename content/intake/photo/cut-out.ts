import { blurPlane } from "./blur-plane.ts";
import { quantile } from "./quantile.ts";
import { connectedParts, maskOf } from "./connected-parts.ts";
import type { BackgroundDistance } from "./background-distance.ts";
import { invert, type Mask, maskWhere, without } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import { close } from "./morphology.ts";
import { outsideOfGarment } from "./outside-of-garment.ts";
import { pictureChange } from "./picture-change.ts";
import { haloLike } from "./halo.ts";
import { settleBorder } from "./settle-border.ts";
import { withoutShadow } from "./shadow.ts";
import { trueHoles } from "./true-holes.ts";

/** Share of the shorter side that closing bridges on each side. */
const CLOSE_SHARE = 0.003;
/** Bumps are evened over this share of the shorter side. */
const BUMP = { clear: 0.0014, faint: 0.005 };
/** Cloth is faint where a quarter of it is nearer than this to the background (every so many pixels looked at). */
const FAINT = { distance: 10, step: 7 };
/** Parts smaller than this share of the largest are dust. */
const DUST_SHARE = 0.01;
/** What is garment in a photo. */
export interface CutOut {
  readonly garment: Mask;
  /** Openings within the garment that show the background. */
  readonly holes: Mask;
  /** Null where the file itself was transparent around the garment. */
  readonly background: BackgroundDistance | null;
}

/** Cuts the garment out of a plain or slightly uneven background. */
export function cutOut(picture: LabPicture): CutOut {
  const { outside, background, threshold } = outsideOfGarment(picture);
  const change = pictureChange(picture);
  const side = Math.min(picture.width, picture.height);
  const undecided = haloLike(background, outside);
  const bounded = settleBorder(invert(outside), undecided, change);
  const shadeless = withoutShadow(bounded, background, change);
  const solid = evened(close(shadeless, CLOSE_SHARE * side), background);
  const whole = mainParts(solid);
  const holes = trueHoles(whole, background, threshold, undecided, change);
  return { garment: without(whole, holes), holes, background };
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

import { type Region, thickParts } from "./grow.ts";
import { nearerOver } from "./nearer-over.ts";
import type { PersonPicture } from "./person-picture.ts";

/** A finger is no thicker than twice this: of what the split takes, so thin a piece is one, cut off at its root. */
const FINGER_HALF_METRES = 0.011;

/**
 * Takes out of a limb what is not of it though it has its colour: a bare chest, or cloth like skin, beside a hand. It
 * lies nearer to the rim of `around`, where the limb surely is not, than to the limb's axis.
 */
export function withoutBeside(
  picture: PersonPicture,
  limb: Region,
  around: { readonly person: Region; readonly axis: readonly number[]; readonly rim: readonly number[] },
  pixelsPerMetre: number,
): Region {
  if (around.rim.length === 0) return limb;
  const own = nearerOver(picture, around.person, around.axis, around.rim).inside;
  const beside = limb.inside.map((value, at) => (value === 1 && own[at] === 0 ? 1 : 0));
  const halfPixels = Math.max(1, Math.round(FINGER_HALF_METRES * pixelsPerMetre));
  const taken = thickParts({ ...limb, inside: beside }, halfPixels).inside;
  return { ...limb, inside: limb.inside.map((value, at) => (taken[at] === 1 ? 0 : value)) };
}

import type { BodyPlaces } from "./body-places.ts";
import { type ColourCluster, colourClusters, likeOneOf } from "./colour-clusters.ts";
import { faceOf, pixelsOf, trunkPixels } from "./part-pixels.ts";
import type { PersonPicture } from "./person-picture.ts";

/** Less of the trunk than this is a strand of hair, a hand, a button. */
const TRUNK_SHARE = 0.1;
/** What is like the face and less than this share is skin or hair before the cloth. */
const BARE_SHARE = 0.35;
const BARE_SPREADS = 2;
/** Folds and the shade of an arm leave this much light. */
const SHADES = [1, 0.82, 0.66, 0.5] as const;
/** Skin is read in the middle of the face, so many faces from its middle. */
const SKIN_REACH = 0.6;
/** Less of the face than this is an eye or a shade. */
const SKIN_SHARE = 0.2;
/** What is darker than this share of the brightest skin is shade or hair before the face. */
const SHADE_SHARE = 0.72;

/** The colour of whatever the trunk wears, in light and shade: what a limb must differ from. */
export function trunkColours(
  picture: PersonPicture,
  places: BodyPlaces,
  skin: readonly ColourCluster[],
): readonly ColourCluster[] {
  const pixels = trunkPixels(picture, places);
  const seen = colourClusters(picture.colours, pixels, 5).filter(({ share }) => share >= TRUNK_SHARE);
  const bare = likeOneOf(seen, skin, BARE_SPREADS).filter(({ share }) => share < BARE_SHARE);
  return inShade(seen.filter((one) => !bare.includes(one)));
}

/** The same colours in the light and in shade, which darkens all of a colour alike. */
export function inShade(cloth: readonly ColourCluster[]): readonly ColourCluster[] {
  return cloth.flatMap((one) =>
    SHADES.map((shade): ColourCluster => {
      const [luma, blue, red] = one.centre;
      return { ...one, centre: [luma * shade, blue * shade, red * shade] };
    }),
  );
}

/** The colour of skin, read in the middle of the face; none where the head is turned away. */
export function skinColours(picture: PersonPicture, places: BodyPlaces): readonly ColourCluster[] {
  const { facesUs, inFaces } = faceOf(places);
  if (!facesUs) return [];
  const pixels = pixelsOf(picture, (x, y) => inFaces(x, y) < SKIN_REACH);
  const seen = colourClusters(picture.colours, pixels, 3).filter(({ share }) => share >= SKIN_SHARE);
  const brightest = Math.max(...seen.map(({ centre }) => centre[0]));
  return seen.filter(({ centre }) => centre[0] > SHADE_SHARE * brightest);
}

import { type BodyPlaces, FACES_US, fromLine } from "./body-places.ts";
import { apartFrom, type ColourCluster, colourClusters, likeOneOf, unlikeness } from "./colour-clusters.ts";
import { grow, type Region, smooth } from "./grow.ts";
import type { PersonPicture } from "./person-picture.ts";

/** Half the size of a face. */
const FACE = { halfWidthMetres: 0.072, halfHeightMetres: 0.1 };
/** Hair is learnt around the face, up to so many faces from its middle. */
const SEED_REACH = 1.9;
/** Hair may hang so far below the shoulders and beside the head. */
const HAIR_BELOW_SHOULDERS_METRES = 0.42;
const HAIR_BESIDE_METRES = 0.26;
/** The mouth, below the face's middle: from here up all of the head lies before any collar. */
const MOUTH_BELOW_METRES = 0.035;
/** The trunk's own colour is read along its middle, this wide. */
const TRUNK_HALF_METRES = 0.085;
/** Less of the trunk than this is a strand of hair, a hand, a button. */
const TRUNK_SHARE = 0.1;
/** What is like the face and less than this share is skin or hair before the cloth. */
const BARE_SHARE = 0.35;
const BARE_SPREADS = 2;
/** Less of the face than this is an eye or a shade. */
const SKIN_SHARE = 0.2;
/** What is darker than this share of the brightest skin is shade or hair before the face. */
const SHADE_SHARE = 0.72;
/** Less than this of what is around the face is the wall behind it. */
const HAIR_SHARE = 0.08;
const SMOOTH_ROUNDS = 4;
/** Folds and the shade of an arm leave this much light on cloth. */
const CLOTH_SHADES = [1, 0.82, 0.66] as const;
/** The wall is read around the head, so many faces from its middle; a mask's edge is half wall. */
const WALL_REACH = 3.5;
const WALL = 30;
const PERSON = 110;
/** A pixel is hair where it is so many spreads from hair at most, and clearly likelier than cloth or skin. */
const LIKE_SPREADS = 2.8;
const CLEARLY = 0.8;
/** Colours around the face nearer than this to cloth or skin tell nothing of hair. */
const APART_FROM_CLOTH_SPREADS = 1.7;
const APART_FROM_SKIN_SPREADS = 1;

/** The colour of whatever the trunk wears: what a limb or hair must differ from. */
export function trunkColours(
  picture: PersonPicture,
  places: BodyPlaces,
  skin: readonly ColourCluster[],
): readonly ColourCluster[] {
  const top = places.along("chest", 0);
  const bottom = places.along("hips", 0);
  const reach = TRUNK_HALF_METRES * places.pixelsPerMetre;
  const arms = (["left", "right"] as const).map(
    (side) => [places.along(`${side}Forearm`, 0), places.along(`${side}Hand`, 2)] as const,
  );
  const pixels = pixelsOf(picture, (x, y) => {
    if (fromLine(x, y, top, bottom).away > reach) return false;
    return arms.every(([from, to]) => fromLine(x, y, from, to).away > reach);
  });
  const seen = colourClusters(picture.colours, pixels, 5).filter(({ share }) => share >= TRUNK_SHARE);
  const bare = likeOneOf(seen, skin, BARE_SPREADS).filter(({ share }) => share < BARE_SHARE);
  return inShade(seen.filter((one) => !bare.includes(one)));
}

/** The same cloth in the light and in shade, which darkens all of a colour alike. */
function inShade(cloth: readonly ColourCluster[]): readonly ColourCluster[] {
  return cloth.flatMap((one) =>
    CLOTH_SHADES.map((shade): ColourCluster => {
      const [luma, blue, red] = one.centre;
      return { ...one, centre: [luma * shade, blue * shade, red * shade] };
    }),
  );
}

/**
 * Head and hair: what of the person lies before a collar, a shoulder or a chest because it grows on the head.
 * Hair is told by how usual its colours are around the face against face, trunk and wall, and by hanging together
 * with the head. Where as much of the trunk would be hair as only cloth can be, cloth has the hair's colour: then
 * nothing on the trunk is taken for hair.
 */
export function hairCover(picture: PersonPicture, places: BodyPlaces): Region {
  const { widthPixels, heightPixels, colours } = picture;
  const metre = places.pixelsPerMetre;
  const { face, facesUs, inFaces } = faceOf(places);
  const mouth = face.y + MOUTH_BELOW_METRES * metre;
  const around = pixelsOf(picture, (x, y) => {
    const faces = inFaces(x, y);
    return y < mouth && faces < SEED_REACH && (!facesUs || faces > 1.1);
  });
  const others = [
    facesUs ? pixelsOf(picture, (x, y) => inFaces(x, y) < 0.7) : [],
    trunkPixels(picture, places),
    wallPixels(picture, (x, y) => inFaces(x, y) < WALL_REACH),
  ].map((pixels) => colourDensity(colours, pixels));
  const shoulders = (places.along("leftUpperArm", 0).y + places.along("rightUpperArm", 0).y) / 2;
  const lowest = shoulders + HAIR_BELOW_SHOULDERS_METRES * metre;
  const zone = pixelsOf(picture, (x, y) => y < lowest && Math.abs(x - face.x) < HAIR_BESIDE_METRES * metre);
  const head = zone.filter((at) => {
    const [x, y] = [(at % widthPixels) + 0.5, Math.floor(at / widthPixels) + 0.5];
    return (y < mouth && inFaces(x, y) < SEED_REACH) || (facesUs && inFaces(x, y) < 1);
  });
  const growWith = (known: readonly number[]): Region => {
    const own = colourDensity(colours, known);
    const odds = new Float32Array(widthPixels * heightPixels);
    for (const at of zone) {
      const other = Math.max(...others.map((density) => density.of(colours, at)));
      const value = Math.log((own.of(colours, at) + UNKNOWN) / (other + UNKNOWN));
      odds[at] = Math.min(MOST_ODDS, Math.max(-MOST_ODDS, value));
    }
    const inside = likely(odds, zone, widthPixels);
    for (const at of head) inside[at] = 1;
    return grow({ widthPixels, heightPixels, inside }, head);
  };
  // Long hair is lighter at its ends: what was found first tells what to look for next.
  const isHead = new Set(head);
  const first = growWith(around);
  const found = zone.filter((at) => first.inside[at] === 1 && !isHead.has(at));
  const all = smooth(growWith([...around, ...found]), SMOOTH_ROUNDS);
  return all;
}

/** Colours of what is behind the person. */
function wallColours(
  { widthPixels, colours, person }: PersonPicture,
  wanted: (x: number, y: number) => boolean,
): readonly ColourCluster[] {
  const pixels: number[] = [];
  for (let at = 0; at < person.length; at += 1) {
    if ((person[at] ?? 0) > WALL) continue;
    if (wanted((at % widthPixels) + 0.5, Math.floor(at / widthPixels) + 0.5)) pixels.push(at);
  }
  return colourClusters(colours, pixels, 3).filter(({ share }) => share >= TRUNK_SHARE);
}

/** The colour of skin, read in the middle of the face; none where the head is turned away. */
export function skinColours(picture: PersonPicture, places: BodyPlaces): readonly ColourCluster[] {
  const { facesUs, inFaces } = faceOf(places);
  if (!facesUs) return [];
  const pixels = pixelsOf(picture, (x, y) => inFaces(x, y) < 0.6);
  const seen = colourClusters(picture.colours, pixels, 3).filter(({ share }) => share >= SKIN_SHARE);
  const brightest = Math.max(...seen.map(({ centre }) => centre[0]));
  return seen.filter(({ centre }) => centre[0] > SHADE_SHARE * brightest);
}

function faceOf(places: BodyPlaces) {
  const { face } = places;
  const across = FACE.halfWidthMetres * places.pixelsPerMetre;
  const down = FACE.halfHeightMetres * places.pixelsPerMetre;
  return {
    face,
    facesUs: places.facing > FACES_US,
    /** 1 on the face's outline. */
    inFaces: (x: number, y: number): number => Math.hypot((x - face.x) / across, (y - face.y) / down),
  };
}

/** Indices of the person's pixels whose middle is wanted. */
export function pixelsOf(
  { widthPixels, person }: PersonPicture,
  wanted: (x: number, y: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < person.length; at += 1) {
    if ((person[at] ?? 0) < PERSON) continue;
    if (wanted((at % widthPixels) + 0.5, Math.floor(at / widthPixels) + 0.5)) found.push(at);
  }
  return found;
}

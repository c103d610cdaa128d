import type { BodyPlaces } from "./body-places.ts";
import { type ColourDensity, colourDensity } from "./colour-density.ts";
import { grow, type Region, smooth } from "./grow.ts";
import { type HairPlaces, hairPlaces } from "./hair-places.ts";
import { meanAround } from "./mean-around.ts";
import { trunkPixels, wallPixels } from "./part-pixels.ts";
import type { PersonPicture } from "./person-picture.ts";

/** Colours that are nowhere more usual than this tell nothing. */
const UNKNOWN = 0.004;
/** Natural logarithm of odds: one pixel's word counts so much at most, and hair needs this much around a pixel. */
const MOST_ODDS = 3;
const HAIR_ODDS = 0.2;
/** Cloth beside hair may be covered by it: what it says against hair counts so much. */
const BESIDE_HAIR_SHARE = 0.5;
/** Away from face and neck skin counts so much, where hair and skin hardly overlap; and fully where they do so much. */
const BARE_SHOULDERS_SHARE = 0.2;
const FULL_OVERLAP = 0.4;
/**
 * What grows around the face and is so much like it is skin, a bare head or hair that is tied back, unless the outline
 * shows that it hangs: dark hair on dark skin overlaps as much.
 */
const BALD_OVERLAP = 0.45;
/** Hair leaves this much of the trunk to cloth; where more would be hair, the cloth has its colour. */
const MOST_HAIR_SHARE = 0.5;
/** Long hair is lighter at its ends: what was found tells what to look for next, so many times. */
const LEARN_ROUNDS = 3;
const SMOOTH_ROUNDS = 2;

/** How usual a colour is in what hair must be told from. */
interface Others {
  readonly skin: ColourDensity;
  readonly wall: ColourDensity;
  readonly besideHair: ColourDensity;
  readonly belowHair: ColourDensity;
  /** What skin counts away from face and neck. */
  readonly skinShare: number;
}

/**
 * Head and hair: what of the person lies before a collar, a shoulder or a chest because it grows on the head.
 * Hair is told by how usual its colours are around the face, against face, trunk and wall, and by hanging down from
 * the head or from beside the neck. Where cloth has the hair's colour, nothing on the trunk is taken for hair.
 */
export function hairCover(picture: PersonPicture, places: BodyPlaces): Region {
  const { colours } = picture;
  const at = hairPlaces(picture, places);
  const skin = colourDensity(colours, at.face);
  const ring = colourDensity(colours, at.ring);
  const overlap = overlapOf(ring, skin, colours, at.ring);
  const known = at.ring.filter((pixel) => ring.of(colours, pixel) > 0.5 * skin.of(colours, pixel));
  const aboveShoulders = at.zone.filter((pixel) => !at.isBelowShoulders(pixel));
  const trunk = trunkPixels(picture, places);
  const inZone = new Set(at.zone);
  const others: Others = {
    skin,
    wall: colourDensity(colours, wallPixels(picture, at.isNearHead)),
    besideHair: colourDensity(
      colours,
      trunk.filter((pixel) => inZone.has(pixel)),
    ),
    belowHair: colourDensity(
      colours,
      trunk.filter((pixel) => !inZone.has(pixel)),
    ),
    skinShare: Math.min(1, Math.max(BARE_SHOULDERS_SHARE, overlap / FULL_OVERLAP)),
  };
  if (overlap > BALD_OVERLAP && !at.hangs) return headAlone(picture, at);
  const all = learnt(picture, at, known, others, at.zone);
  const hair = at.trunk.filter((pixel) => all.inside[pixel] === 1).length;
  if (hair <= MOST_HAIR_SHARE * at.trunk.length) return all;
  return learnt(picture, at, known, others, aboveShoulders);
}

/** Share of one part's pixels whose colours are as usual in another part. */
function overlapOf(
  own: ColourDensity,
  other: ColourDensity,
  colours: Float32Array,
  pixels: readonly number[],
): number {
  const alike = pixels.map((pixel) => Math.min(1, other.of(colours, pixel) / own.of(colours, pixel)));
  return alike.reduce((sum, share) => sum + share, 0) / Math.max(1, pixels.length);
}

/** Hair within some places, learnt from the head down. */
function learnt(
  picture: PersonPicture,
  at: HairPlaces,
  known: readonly number[],
  others: Others,
  within: readonly number[],
): Region {
  const isHead = new Set(at.head);
  const other = othersOf(picture, at, others, within);
  let region = grown(picture, at, known, other, within);
  for (let round = 1; round < LEARN_ROUNDS; round += 1) {
    const found = within.filter((pixel) => region.inside[pixel] === 1 && !isHead.has(pixel));
    region = grown(picture, at, [...known, ...found], other, within);
  }
  return smooth(region, SMOOTH_ROUNDS);
}

/** How usual the colour of each pixel within some places is in what is no hair. */
function othersOf(
  { widthPixels, heightPixels, colours }: PersonPicture,
  at: HairPlaces,
  { skin, wall, besideHair, belowHair, skinShare }: Others,
  within: readonly number[],
): Float32Array {
  const other = new Float32Array(widthPixels * heightPixels);
  for (const pixel of within) {
    other[pixel] = Math.max(
      (at.isFaceOrNeck(pixel) ? 1 : skinShare) * skin.of(colours, pixel),
      wall.of(colours, pixel),
      BESIDE_HAIR_SHARE * besideHair.of(colours, pixel),
      belowHair.of(colours, pixel),
    );
  }
  return other;
}

/** What is likelier hair than anything else, and connected with the head or with what is so beside the neck. */
function grown(
  { widthPixels, heightPixels, colours }: PersonPicture,
  at: HairPlaces,
  known: readonly number[],
  other: Float32Array,
  within: readonly number[],
): Region {
  const own = colourDensity(colours, known);
  const odds = new Float32Array(widthPixels * heightPixels).fill(Number.NaN);
  for (const pixel of within) {
    const value = Math.log((own.of(colours, pixel) + UNKNOWN) / ((other[pixel] ?? 0) + UNKNOWN));
    odds[pixel] = Math.min(MOST_ODDS, Math.max(-MOST_ODDS, value));
  }
  const inside = new Uint8Array(odds.length);
  for (const pixel of within) if (meanAround(odds, pixel, widthPixels) > HAIR_ODDS) inside[pixel] = 1;
  for (const pixel of at.head) inside[pixel] = 1;
  // In the shade of a chin a lock is so dark that it parts from the head: beside the neck it begins anew.
  const besideNeck = within.filter((pixel) => !at.isBelowShoulders(pixel) && !at.isFaceOrNeck(pixel));
  return grow({ widthPixels, heightPixels, inside }, [...at.head, ...besideNeck]);
}

/** A head without hair before the shoulders: what is like its crown further down is bare shoulders. */
function headAlone({ widthPixels, heightPixels }: PersonPicture, at: HairPlaces): Region {
  const inside = new Uint8Array(widthPixels * heightPixels);
  for (const pixel of at.head) inside[pixel] = 1;
  return smooth({ widthPixels, heightPixels, inside }, SMOOTH_ROUNDS);
}

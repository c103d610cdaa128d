import type { BodyPlaces } from "./body-places.ts";
import { faceOf, pixelsOf, wallPixels } from "./part-pixels.ts";
import type { PersonPicture } from "./person-picture.ts";

/** Hair is learnt around the face, between so many faces from its middle; skin within it, the wall further out. */
const HAIR_FROM = 1.1;
const HAIR_REACH = 1.9;
const SKIN_REACH = 0.7;
const WALL_REACH = 3.5;
/** Hair may hang so far below the shoulders and beside the head. */
const HAIR_BELOW_SHOULDERS_METRES = 0.42;
const HAIR_BESIDE_METRES = 0.26;
/** The mouth, below the face's middle: from here up all of the head lies before any collar. */
const MOUTH_BELOW_METRES = 0.035;
/** The face is so many of itself, and the neck and what a collar leaves free below it so wide. */
const FACE_REACH = 1.2;
const NECK_HALF_METRES = 0.05;
/**
 * Beside a bare neck the wall is seen, from the mouth down to the slope of the shoulders; hair that hangs shows there.
 * Of 64 made people (seeds 1 and 5) bare heads had 0.40 of person there at most; of 16 with long hair 14 had 0.54 and
 * more, among them the two whose hair was taken for a bare head.
 */
const BESIDE_NECK_METRES = { from: 0.085, to: 0.125, aboveShoulders: 0.13, leastHigh: 0.03 };
const HANGING_SHARE = 0.5;
/** The trunk below the slope of its shoulders. */
const TRUNK_BELOW_SHOULDERS_METRES = 0.06;

/** Where hair can be, where it is learnt and where it is not; pixels by their index. */
export interface HairPlaces {
  /** Wherever hair may hang. */
  readonly zone: readonly number[];
  /** What is head without asking for its colour. */
  readonly head: readonly number[];
  /** Around the face, above the mouth. */
  readonly ring: readonly number[];
  /** Within the face; empty where it is turned away. */
  readonly face: readonly number[];
  /** The trunk as far as hair may hang. */
  readonly trunk: readonly number[];
  readonly isBelowShoulders: (pixel: number) => boolean;
  /** Where skin is to be expected. */
  readonly isFaceOrNeck: (pixel: number) => boolean;
  readonly isNearHead: (x: number, y: number) => boolean;
  /** Whether the person's outline beside the neck is as wide as only hair makes it. */
  readonly hangs: boolean;
}

export function hairPlaces(picture: PersonPicture, places: BodyPlaces): HairPlaces {
  const { widthPixels } = picture;
  const metre = places.pixelsPerMetre;
  const face = faceOf(places);
  const { facesUs, inFaces } = face;
  const mouth = face.y + MOUTH_BELOW_METRES * metre;
  const [left, right] = [places.along("leftUpperArm", 0), places.along("rightUpperArm", 0)];
  const shoulders = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  const isHead = (x: number, y: number): boolean =>
    (y < mouth && inFaces(x, y) < HAIR_REACH) || (facesUs && inFaces(x, y) < 1);
  const lowest = shoulders.y + HAIR_BELOW_SHOULDERS_METRES * metre;
  const inZone = (x: number, y: number): boolean =>
    y < lowest && Math.abs(x - face.x) < HAIR_BESIDE_METRES * metre;
  const trunkTop = shoulders.y + TRUNK_BELOW_SHOULDERS_METRES * metre;
  const neckX = (y: number): number => {
    const down = Math.min(1, Math.max(0, (y - face.y) / Math.max(1, shoulders.y - face.y)));
    return face.x + down * (shoulders.x - face.x);
  };
  const lowestNeck = shoulders.y - BESIDE_NECK_METRES.aboveShoulders * metre;
  const isFilledBeside = (side: number): boolean => {
    const isBeside = (x: number, y: number): boolean => {
      const away = (side * (x - neckX(y))) / metre;
      return y > mouth && y < lowestNeck && away > BESIDE_NECK_METRES.from && away < BESIDE_NECK_METRES.to;
    };
    const seen = pixelsOf(picture, isBeside).length;
    return seen > HANGING_SHARE * (seen + wallPixels(picture, isBeside).length);
  };
  const rowOf = (pixel: number): number => Math.floor(pixel / widthPixels) + 0.5;
  return {
    zone: pixelsOf(picture, inZone),
    head: pixelsOf(picture, (x, y) => inZone(x, y) && isHead(x, y)),
    ring: pixelsOf(picture, (x, y) => {
      const faces = inFaces(x, y);
      return y < mouth && faces < HAIR_REACH && (!facesUs || faces > HAIR_FROM);
    }),
    face: facesUs ? pixelsOf(picture, (x, y) => inFaces(x, y) < SKIN_REACH) : [],
    trunk: pixelsOf(
      picture,
      (x, y) =>
        inZone(x, y) && y > trunkTop && x > Math.min(left.x, right.x) && x < Math.max(left.x, right.x),
    ),
    isBelowShoulders: (pixel) => rowOf(pixel) > shoulders.y,
    isFaceOrNeck(pixel) {
      const [x, y] = [(pixel % widthPixels) + 0.5, rowOf(pixel)];
      return inFaces(x, y) < FACE_REACH || Math.abs(x - neckX(y)) < NECK_HALF_METRES * metre;
    },
    isNearHead: (x, y) => inFaces(x, y) < WALL_REACH,
    hangs: lowestNeck - mouth > BESIDE_NECK_METRES.leastHigh * metre && [-1, 1].some(isFilledBeside),
  };
}

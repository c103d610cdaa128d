import { type BodyPlaces, FACES_US, fromLine } from "./body-places.ts";
import type { PersonPicture } from "./person-picture.ts";

/** Half the size of a face. */
const FACE = { halfWidthMetres: 0.072, halfHeightMetres: 0.1 };
/** The trunk's own colour is read along its middle, this wide. */
const TRUNK_HALF_METRES = 0.085;
/** A mask's edge is half wall: above the one it is the person, below the other the wall. */
const PERSON = 110;
const WALL = 30;

type Wanted = (x: number, y: number) => boolean;

/** Indices of the person's pixels whose middle is wanted. */
export function pixelsOf({ widthPixels, person }: PersonPicture, wanted: Wanted): readonly number[] {
  return chosen(person, widthPixels, (alpha) => alpha >= PERSON, wanted);
}

/** Indices of pixels that show what is behind the person. */
export function wallPixels({ widthPixels, person }: PersonPicture, wanted: Wanted): readonly number[] {
  return chosen(person, widthPixels, (alpha) => alpha <= WALL, wanted);
}

/** Indices of the trunk's pixels along its middle, without tracked forearms and hands before it. */
export function trunkPixels(picture: PersonPicture, places: BodyPlaces): readonly number[] {
  const top = places.along("chest", 0);
  const bottom = places.along("hips", 0);
  const reach = TRUNK_HALF_METRES * places.pixelsPerMetre;
  const arms = (["left", "right"] as const).map(
    (side) => [places.along(`${side}Forearm`, 0), places.along(`${side}Hand`, 2)] as const,
  );
  return pixelsOf(picture, (x, y) => {
    if (fromLine(x, y, top, bottom).away > reach) return false;
    return arms.every(([from, to]) => fromLine(x, y, from, to).away > reach);
  });
}

/** Where a face is, in pixels of the small picture. */
export interface FacePlace {
  readonly x: number;
  readonly y: number;
  readonly facesUs: boolean;
  /** Distance from the face's middle; 1 on its outline. */
  readonly inFaces: (x: number, y: number) => number;
}

export function faceOf({ face, facing, pixelsPerMetre }: BodyPlaces): FacePlace {
  const across = FACE.halfWidthMetres * pixelsPerMetre;
  const down = FACE.halfHeightMetres * pixelsPerMetre;
  return {
    x: face.x,
    y: face.y,
    facesUs: facing > FACES_US,
    inFaces: (x, y) => Math.hypot((x - face.x) / across, (y - face.y) / down),
  };
}

function chosen(
  person: Uint8Array,
  widthPixels: number,
  isIn: (alpha: number) => boolean,
  wanted: Wanted,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < person.length; at += 1) {
    if (!isIn(person[at] ?? 0)) continue;
    if (wanted((at % widthPixels) + 0.5, Math.floor(at / widthPixels) + 0.5)) found.push(at);
  }
  return found;
}

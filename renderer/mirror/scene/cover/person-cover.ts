import type { BodyState, Pose, RestBone } from "../../../../models/contract/index.ts";
import { armCover } from "./arm-cover.ts";
import { bodyPlaces } from "./body-places.ts";
import type { Region } from "./grow.ts";
import { hairCover } from "./hair-cover.ts";
import { type KnownLimbs, NO_LIMB_KNOWN } from "./known-limbs.ts";
import { skinColours, trunkColours } from "./part-colours.ts";
import { personPicture } from "./person-picture.ts";
import type { SleeveEnds } from "./sleeve-ends.ts";
import { softEdge } from "./soft-edge.ts";

/** What is read of one camera frame, small. */
export interface SmallFrame {
  /** Four bytes a pixel, rows from the top. */
  readonly rgba: ArrayLike<number>;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Its pixels for one of the camera frame. */
  readonly scale: number;
}

/** Bytes a pixel of a cover: head and hair, then arms. */
export const COVER_CHANNELS = 2;

/** What of the person lies before garments. */
export interface PersonCover {
  /** COVER_CHANNELS bytes a pixel, 255 = before. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly known: KnownLimbs;
}

/**
 * What of the person lies before a garment on the trunk, read from the picture itself where the body's own shape says
 * too little: head and hair, and arms that our 3D order puts before the trunk. All 0 where the pose has no mask.
 */
export function personCover(
  frame: SmallFrame,
  { mask, landmarks }: Pick<Pose, "mask" | "landmarks">,
  rest: readonly RestBone[],
  body: BodyState,
  sleeves: SleeveEnds,
): PersonCover {
  const bytes = new Uint8Array(frame.widthPixels * frame.heightPixels * COVER_CHANNELS);
  if (mask === null) return { bytes, known: NO_LIMB_KNOWN };
  const picture = personPicture(frame.rgba, frame.widthPixels, frame.heightPixels, mask);
  const places = bodyPlaces(rest, body, landmarks, frame);
  const skin = skinColours(picture, places);
  const trunk = trunkColours(picture, places, skin);
  const head = softEdge(picture, hairCover(picture, places), places.pixelsPerMetre);
  const left = armCover(picture, places, trunk, skin, "left", sleeves.left);
  const right = armCover(picture, places, trunk, skin, "right", sleeves.right);
  const arms = softEdge(picture, either(left.region, right.region), places.pixelsPerMetre);
  for (let at = 0; at < head.length; at += 1) {
    bytes[COVER_CHANNELS * at] = head[at] ?? 0;
    bytes[COVER_CHANNELS * at + 1] = arms[at] ?? 0;
  }
  const known: KnownLimbs = {
    leftArm: left.knowsArm,
    leftHand: left.knowsHand,
    rightArm: right.knowsArm,
    rightHand: right.knowsHand,
  };
  return { bytes, known };
}

function either(one: Region, other: Region): Region {
  return { ...one, inside: one.inside.map((value, at) => value | (other.inside[at] ?? 0)) };
}

import { BONES, type BodyState, type BoneName } from "../../../../models/contract/index.ts";
import type { FreePart } from "./free-part.ts";
import type { Capsule } from "./swing.ts";

const THIGH_RADIUS_METRES = 0.085;
const SHIN_RADIUS_METRES = 0.055;
const TRUNK_RADIUS_METRES = 0.12;
const FOREARM_RADIUS_METRES = 0.042;

/** What of the body a free part lies against, metres. */
export function limbsBeside(kind: FreePart["kind"], body: BodyState): readonly Capsule[] {
  switch (kind) {
    case "hem":
      return legs(body);
    case "front":
      return [between(body, "hips", "chest", TRUNK_RADIUS_METRES), ...legs(body)];
    case "left-sleeve":
      return [between(body, "leftForearm", "leftHand", FOREARM_RADIUS_METRES)];
    case "right-sleeve":
      return [between(body, "rightForearm", "rightHand", FOREARM_RADIUS_METRES)];
  }
}

function legs(body: BodyState): readonly Capsule[] {
  return [
    between(body, "leftThigh", "leftShin", THIGH_RADIUS_METRES),
    between(body, "leftShin", "leftFoot", SHIN_RADIUS_METRES),
    between(body, "rightThigh", "rightShin", THIGH_RADIUS_METRES),
    between(body, "rightShin", "rightFoot", SHIN_RADIUS_METRES),
  ];
}

function between(body: BodyState, one: BoneName, other: BoneName, radiusMetres: number): Capsule {
  return { from: placeOf(body, one), to: placeOf(body, other), radiusMetres };
}

function placeOf({ positions, pixelsPerMetre }: BodyState, bone: BoneName): [number, number, number] {
  const at = 3 * BONES.indexOf(bone);
  return [
    (positions[at] ?? 0) / pixelsPerMetre,
    (positions[at + 1] ?? 0) / pixelsPerMetre,
    (positions[at + 2] ?? 0) / pixelsPerMetre,
  ];
}

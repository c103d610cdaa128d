import type { PersonMask } from "../contract/index.ts";
import { type BodyArrays, carried } from "./body-arrays.ts";
import { LANDMARK } from "./landmark.ts";
import type { Quaternion } from "./quaternion.ts";
import { type RestLine, restBone, restLandmark } from "./rest-body.ts";
import { mix, type Vector } from "./vector.ts";

const PERSON = 128;
/** Half thickness of arms, metres of the rest body, sleeves and fingers included. */
const ARM_RADIUS_METRES = 0.06;
/** Cloth this near an arm may hang from it; an arm further beyond an edge than this is not what ends there. */
const ARM_MARGIN_METRES = 0.025;
/** Points at which an arm's part is looked at. */
const STEPS = 8;
/** Knuckles lie at this share of the way from wrist to fingertips, and less. */
const FINGERTIPS_AT = 1.8;

/** A row of the mask through the torso. Everything in picture pixels, which are scene pixels. */
export interface TorsoRow {
  readonly mask: PersonMask;
  /** Picture pixels per mask pixel. */
  readonly pixelsPerMaskPixel: number;
  /** Middle of the torso in this row. */
  readonly centre: Vector;
  readonly pixelsPerRestMetre: number;
  /** Where arms and hands are, from `armPoints`. */
  readonly arms: readonly Vector[];
}

/** How far a torso reaches to each side of its middle; null where an arm, a hand or the picture's edge hides it. */
export interface TorsoEdges {
  readonly leftPixels: number | null;
  readonly rightPixels: number | null;
}

/** Arm parts as lines on the rest body. */
const ARM_PARTS = (["left", "right"] as const).flatMap((side) => {
  const wrist = restLandmark(LANDMARK[`${side}Wrist`]);
  const knuckles = restLandmark(LANDMARK[`${side}Knuckles`]);
  const upper = restBone(`${side}UpperArm`);
  const fore = restBone(`${side}Forearm`);
  return [
    { rest: upper, to: fore.head },
    { rest: fore, to: wrist },
    { rest: restBone(`${side}Hand`), to: mix(wrist, knuckles, FINGERTIPS_AT) },
  ];
});

/** Reads the edges of the torso from the person's mask. Null where the middle itself is no person. */
export function torsoEdges(row: TorsoRow): TorsoEdges | null {
  const { mask, pixelsPerMaskPixel, centre } = row;
  const line = Math.round(-centre[1] / pixelsPerMaskPixel);
  const column = Math.round(centre[0] / pixelsPerMaskPixel);
  if (line < 0 || line >= mask.heightPixels || column < 1 || column >= mask.widthPixels - 1) return null;
  const start = line * mask.widthPixels;
  if ((mask.alpha[start + column] as number) < PERSON) return null;
  const left = edge(mask, start, column, -1) * pixelsPerMaskPixel;
  const right = edge(mask, start, column, 1) * pixelsPerMaskPixel;
  const isLeftCut = left <= 0;
  const isRightCut = right >= mask.widthPixels * pixelsPerMaskPixel;
  return {
    leftPixels: isLeftCut || isOnArm(row, left) ? null : centre[0] - left,
    rightPixels: isRightCut || isOnArm(row, right) ? null : right - centre[0],
  };
}

/**
 * Where the person ends in a row, in mask pixels from its left edge: to a part of a pixel, by how the mask fades
 * between the middles of the last pixel inside and the first one outside.
 */
function edge(mask: PersonMask, start: number, from: number, step: 1 | -1): number {
  let at = from;
  const alphaAt = (column: number) => mask.alpha[start + column] as number;
  while (at + step >= 0 && at + step < mask.widthPixels && alphaAt(at + step) >= PERSON) at += step;
  const isCut = at + step < 0 || at + step >= mask.widthPixels;
  if (isCut) return step < 0 ? 0 : mask.widthPixels;
  const inside = alphaAt(at);
  const outside = alphaAt(at + step);
  return at + 0.5 + (step * (inside - PERSON)) / Math.max(1, inside - outside);
}

/**
 * Whether what ends at this place of the row may be an arm. An arm whose middle lies within the row's run of person
 * may end the run; one that hangs beyond the end has a gap before it, and then the end is the torso's own.
 */
function isOnArm({ arms, centre, pixelsPerRestMetre }: TorsoRow, xPixels: number): boolean {
  const outwards = Math.sign(xPixels - centre[0]);
  const reach = (ARM_RADIUS_METRES + ARM_MARGIN_METRES) * pixelsPerRestMetre;
  const beyond = ARM_MARGIN_METRES * pixelsPerRestMetre;
  return arms.some(([x, y]) => {
    if ((x - xPixels) * outwards > beyond) return false;
    return (x - xPixels) ** 2 + (y - centre[1]) ** 2 < reach ** 2;
  });
}

/** Points along the middle of both arms and hands, scene pixels. */
export function armPoints(body: BodyArrays): readonly Vector[] {
  return ARM_PARTS.flatMap(({ rest, to }) => {
    const bone = placed(body, rest);
    const tip = carried(bone, to);
    return Array.from({ length: STEPS + 1 }, (_, step) => mix(bone.position, tip, step / STEPS));
  });
}

function placed(body: BodyArrays, rest: RestLine) {
  const { positions, rotations, scales } = body;
  const at = rest.index;
  const three = (from: number): Vector => [
    positions[from] as number,
    positions[from + 1] as number,
    positions[from + 2] as number,
  ];
  const rotation: Quaternion = [
    rotations[4 * at] as number,
    rotations[4 * at + 1] as number,
    rotations[4 * at + 2] as number,
    rotations[4 * at + 3] as number,
  ];
  return {
    rest,
    position: three(3 * at),
    rotation,
    along: scales[2 * at] as number,
    across: scales[2 * at + 1] as number,
    confidence: 1,
  };
}

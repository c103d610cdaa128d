import { BONES, type BoneName } from "../contract/index.ts";
import { LANDMARK, MIDPOINTS } from "./landmark.ts";
import { REST_LANDMARKS, REST_SKELETON } from "./rest-skeleton.ts";
import { length, mix, subtract, unit, type Vector } from "./vector.ts";

/** A bone of the rest body with what follows from its ends. */
export interface RestLine {
  readonly index: number;
  readonly head: Vector;
  readonly tail: Vector;
  readonly direction: Vector;
  readonly lengthMetres: number;
}

const LINES = new Map<BoneName, RestLine>(
  REST_SKELETON.map((bone) => {
    const along = subtract(bone.tail, bone.head);
    const index = BONES.indexOf(bone.name);
    const { head, tail } = bone;
    return [bone.name, { index, head, tail, direction: unit(along), lengthMetres: length(along) }];
  }),
);

/** A bone at rest, metres. */
export function restBone(name: BoneName): RestLine {
  const line = LINES.get(name);
  if (line === undefined) throw new Error(`The rest skeleton lacks ${name}.`);
  return line;
}

/** A landmark, or a midpoint of two, on the rest body, metres. */
export function restLandmark(index: number): Vector {
  const own = REST_LANDMARKS[index];
  if (own !== undefined) return own;
  const pair = MIDPOINTS[index - LANDMARK.midShoulders];
  if (pair === undefined) throw new Error(`There is no landmark ${index}.`);
  return mix(restLandmark(pair[0]), restLandmark(pair[1]), 0.5);
}

/** From one landmark to another on the rest body, metres. */
export function restBetween(from: number, to: number): Vector {
  return subtract(restLandmark(to), restLandmark(from));
}

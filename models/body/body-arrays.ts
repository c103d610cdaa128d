import { BONE_COUNT, type BodyState } from "../contract/index.ts";
import { type Quaternion, rotate } from "./quaternion.ts";
import type { RestLine } from "./rest-body.ts";
import { across, add, dot, scale, subtract, type Vector } from "./vector.ts";

/** How a bone lies in the scene. */
export interface PlacedBone {
  readonly rest: RestLine;
  readonly position: Vector;
  readonly rotation: Quaternion;
  /** Pixels per rest metre. */
  readonly along: number;
  readonly across: number;
  readonly confidence: number;
}

/** The arrays of a `BodyState`, written anew each frame. */
export interface BodyArrays extends Pick<BodyState, "positions" | "rotations" | "scales" | "confidences"> {
  put(bone: PlacedBone): void;
}

export function createBodyArrays(): BodyArrays {
  const positions = new Float32Array(3 * BONE_COUNT);
  const rotations = new Float32Array(4 * BONE_COUNT);
  const scales = new Float32Array(2 * BONE_COUNT);
  const confidences = new Float32Array(BONE_COUNT);
  return {
    positions,
    rotations,
    scales,
    confidences,
    put({ rest: { index }, position, rotation, along, across, confidence }) {
      positions.set(position, 3 * index);
      rotations.set(rotation, 4 * index);
      scales[2 * index] = along;
      scales[2 * index + 1] = across;
      confidences[index] = confidence;
    },
  };
}

/** Where a placed bone carries a point of the rest body. */
export function carried(bone: PlacedBone, restPoint: Vector): Vector {
  return add(bone.position, turned(bone, subtract(restPoint, bone.rest.head)));
}

/** Where a bone's head must be so that the bone carries `restPoint` to `target`. */
export function placedBy(bone: Omit<PlacedBone, "position">, restPoint: Vector, target: Vector): PlacedBone {
  return { ...bone, position: subtract(target, turned(bone, subtract(restPoint, bone.rest.head))) };
}

function turned(bone: Omit<PlacedBone, "position">, offset: Vector): Vector {
  const { direction } = bone.rest;
  const scaled = add(
    scale(direction, dot(offset, direction) * bone.along),
    scale(across(offset, direction), bone.across),
  );
  return rotate(bone.rotation, scaled);
}

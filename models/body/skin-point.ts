import { BONES, type BodyState, type BoneName } from "../contract/index.ts";
import { type Quaternion, rotate } from "./quaternion.ts";
import { REST_SKELETON } from "./rest-skeleton.ts";
import { across, add, dot, scale, subtract, unit, type Vector } from "./vector.ts";

/** A bone's pull on a point; the weights of a point add up to one. */
export interface BoneWeight {
  readonly bone: BoneName;
  readonly weight: number;
}

/**
 * Where a point of the rest body (metres) goes, scene pixels. The plain reading of the formula in
 * `BodyState`: slow, and the measure of what shaders do.
 */
export function skinPoint(state: BodyState, restPoint: Vector, weights: readonly BoneWeight[]): Vector {
  let sum: Vector = [0, 0, 0];
  for (const { bone, weight } of weights) {
    sum = add(sum, scale(boneCarries(state, BONES.indexOf(bone), restPoint), weight));
  }
  return sum;
}

function boneCarries(state: BodyState, index: number, restPoint: Vector): Vector {
  const bone = REST_SKELETON[index];
  if (bone === undefined) throw new Error(`The rest skeleton has no bone ${index}.`);
  const axis = unit(subtract(bone.tail, bone.head));
  const offset = subtract(restPoint, bone.head);
  const scaled = add(
    scale(axis, dot(offset, axis) * at(state.scales, 2 * index)),
    scale(across(offset, axis), at(state.scales, 2 * index + 1)),
  );
  return add(bonePosition(state, index), rotate(boneRotation(state, index), scaled));
}

/** Where a bone's head is, scene pixels. */
export function bonePosition(state: BodyState, index: number): Vector {
  return [
    at(state.positions, 3 * index),
    at(state.positions, 3 * index + 1),
    at(state.positions, 3 * index + 2),
  ];
}

/** A bone's rotation from rest axes to scene axes. */
export function boneRotation(state: BodyState, index: number): Quaternion {
  return [
    at(state.rotations, 4 * index),
    at(state.rotations, 4 * index + 1),
    at(state.rotations, 4 * index + 2),
    at(state.rotations, 4 * index + 3),
  ];
}

function at(array: Float32Array, index: number): number {
  return array[index] as number;
}

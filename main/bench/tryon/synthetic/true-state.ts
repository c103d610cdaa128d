import { multiply, type Quaternion } from "../../../../models/body/quaternion.ts";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import {
  BONE_COUNT,
  BONES,
  type BodyState,
  type BoneName,
  type RestBone,
} from "../../../../models/contract/index.ts";
import { bodyStateOf } from "../../../../renderer/workbench/synthetic-pose.ts";
import type { Person } from "./person.ts";
import { inCamera, type Pinhole, type Seen, seen } from "./pinhole.ts";
import { carriedBy } from "./posed.ts";
import type { Stance } from "./stances.ts";

/**
 * The body state that an estimator without error would find: every bone where it is, as long as it is, girths as
 * given. What remains of an error with it is the garment's own.
 */
export function trueState(
  person: Person,
  stance: Stance,
  yawDegrees: number,
  girthRatios: BodyState["girthRatios"],
): BodyState {
  const { bones, camera, body } = person;
  const turned = bodyStateOf(
    body.bones,
    { ...stance.pose, yawDegrees },
    { widthPixels: 0, heightPixels: 0, pixelsPerMetre: 1 },
  );
  const middle = inCamera(camera, carriedBy(bones, "hips", body.bones[0]?.head ?? [0, 0, 0]))[2];
  const pixelsPerMetre = camera.focalPixels / middle;
  const positions = new Float32Array(3 * BONE_COUNT);
  const scales = new Float32Array(2 * BONE_COUNT);
  const rotations = new Float32Array(4 * BONE_COUNT);
  body.bones.forEach((bone, index) => {
    const head = seen(camera, carriedBy(bones, bone.name, bone.head));
    positions.set([head[0], -head[1], (middle - head[2]) * pixelsPerMetre], 3 * index);
    const own = turned.rotations.subarray(4 * index, 4 * index + 4) as unknown as Quaternion;
    rotations.set(asSeen(own, camera, head), 4 * index);
    const rest = REST_SKELETON[index];
    const ratio = rest === undefined ? 1 : length(bone) / length(rest);
    const scale = (camera.focalPixels / head[2]) * ratio;
    scales.set([scale, scale], 2 * index);
  });
  const wider = (left: BoneName, right: BoneName): number =>
    apart(body.bones, left, right) / apart(REST_SKELETON, left, right);
  const shoulders = wider("leftUpperArm", "rightUpperArm") * pixelsPerMetre;
  const hips = wider("leftThigh", "rightThigh") * pixelsPerMetre;
  const across: Partial<Record<BoneName, number>> = {
    hips,
    spine: (hips + shoulders) / 2,
    chest: shoulders,
    leftClavicle: shoulders,
    rightClavicle: shoulders,
  };
  BONES.forEach((bone, index) => {
    scales[2 * index + 1] = across[bone] ?? (scales[2 * index + 1] as number);
  });
  return {
    positions,
    rotations,
    scales,
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians: turned.yawRadians,
    pixelsPerMetre,
    girthRatios,
    confidence: 1,
  };
}

/** A bone's turn in the world as it shows: the camera's tilt and the ray on which the bone lies turn what is seen. */
function asSeen(world: Quaternion, camera: Pinhole, [xPixels, yPixels]: Seen): Quaternion {
  const { pitchRadians, focalPixels, widthPixels, heightPixels } = camera;
  const down = (pitchRadians + Math.atan((yPixels - heightPixels / 2) / focalPixels)) / 2;
  const aside = -Math.atan((xPixels - widthPixels / 2) / focalPixels) / 2;
  const tilted = multiply([Math.sin(down), 0, 0, Math.cos(down)], world);
  return multiply([0, Math.sin(aside), 0, Math.cos(aside)], tilted);
}

/** Between the heads of two bones, metres. */
function apart(bones: readonly RestBone[], left: BoneName, right: BoneName): number {
  const head = (name: BoneName) => bones.find((bone) => bone.name === name)?.head ?? [0, 0, 0];
  return length({ head: head(right), tail: head(left) });
}

function length({
  head,
  tail,
}: {
  readonly head: readonly [number, number, number];
  readonly tail: readonly [number, number, number];
}): number {
  return Math.hypot(tail[0] - head[0], tail[1] - head[1], tail[2] - head[2]);
}

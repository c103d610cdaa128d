import { BONES, type BodyState, type BoneName } from "../contract/index.ts";
import { createBodyEstimator } from "./body-estimator.ts";
import { LANDMARK } from "./landmark.ts";
import { bonePosition } from "./skin-point.ts";
import { STANDING, type Stance, SYNTHETIC_SIZE, syntheticJoints, syntheticPose } from "./synthetic-pose.ts";

/** A camera of 25 frames a second. */
export const FRAME_MS = 40;
/** Shoulders of the standing body, for errors relative to them. */
export const SHOULDER_WIDTH_PIXELS = 2 * 0.1763 * STANDING.pixelsPerMetre;

/** Bones whose heads are landmarks. */
export const JOINTS = [
  ["leftUpperArm", LANDMARK.leftShoulder],
  ["rightUpperArm", LANDMARK.rightShoulder],
  ["leftForearm", LANDMARK.leftElbow],
  ["rightForearm", LANDMARK.rightElbow],
  ["leftHand", LANDMARK.leftWrist],
  ["rightHand", LANDMARK.rightWrist],
  ["leftThigh", LANDMARK.leftHip],
  ["rightThigh", LANDMARK.rightHip],
  ["leftShin", LANDMARK.leftKnee],
  ["rightFoot", LANDMARK.rightAnkle],
] as const;

/** Number of a bone in the arrays of a body. */
export function bone(name: BoneName): number {
  return BONES.indexOf(name);
}

/** Shows the same stance until filters and lengths have settled. */
export function settle(stance: Stance, frames = 60) {
  const estimator = createBodyEstimator();
  let state: BodyState | null = null;
  for (let i = 0; i < frames; i++)
    state = estimator.update(syntheticPose(stance), SYNTHETIC_SIZE, i * FRAME_MS);
  if (state === null) throw new Error("No body was found.");
  return { estimator, state };
}

/** Distance of the worst joint from the truth, shoulder widths. */
export function jointError(state: BodyState, stance: Stance): number {
  const truth = syntheticJoints(stance);
  const errors = JOINTS.map(([name, landmark]) => {
    const [x, y] = bonePosition(state, bone(name));
    const [tx, ty] = truth[landmark] ?? [0, 0, 0];
    return Math.hypot(x - tx, y - ty);
  });
  return Math.max(...errors) / SHOULDER_WIDTH_PIXELS;
}

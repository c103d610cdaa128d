import type { ArmGesture } from "./posture.ts";

export const HANGING: ArmGesture = {
  upperArm: [0.2, -0.97, -0.06],
  forearm: [0.14, -0.96, 0.2],
  pronationRadians: 0,
  wristRadians: 0.2,
  fingerCurlRadians: 0.3,
  shrugRadians: -0.06,
};

/** The lower of two crossed arms: the hand goes under the other elbow. */
export const CROSSED_UNDER: ArmGesture = {
  upperArm: [0.2, -0.86, 0.47],
  forearm: [-0.95, 0.08, 0.3],
  pronationRadians: 0,
  wristRadians: 0.15,
  fingerCurlRadians: 0.3,
  shrugRadians: 0.04,
};

/** The upper of two crossed arms: the hand lies on the other upper arm. */
export const CROSSED_OVER: ArmGesture = {
  upperArm: [0.2, -0.74, 0.64],
  forearm: [-0.97, 0.16, 0.12],
  pronationRadians: 0,
  wristRadians: 0.2,
  fingerCurlRadians: 0.25,
  shrugRadians: 0.06,
};

export const LIFTED: ArmGesture = {
  upperArm: [0.62, 0.78, 0.1],
  forearm: [0.45, 0.82, 0.35],
  pronationRadians: 0,
  wristRadians: 0,
  fingerCurlRadians: 0.2,
  shrugRadians: 0.42,
};

import type { JointName } from "../joint-names.ts";

/** Landmark of the pose network (BlazePose's numbering) that stands for a joint of the truth. */
export const BLAZE_JOINTS: readonly (readonly [JointName, number])[] = [
  ["nose", 0],
  ["leftEye", 2],
  ["rightEye", 5],
  ["leftEar", 7],
  ["rightEar", 8],
  ["leftMouth", 9],
  ["rightMouth", 10],
  ["leftShoulder", 11],
  ["rightShoulder", 12],
  ["leftElbow", 13],
  ["rightElbow", 14],
  ["leftWrist", 15],
  ["rightWrist", 16],
  ["leftHip", 23],
  ["rightHip", 24],
  ["leftKnee", 25],
  ["rightKnee", 26],
  ["leftAnkle", 27],
  ["rightAnkle", 28],
];

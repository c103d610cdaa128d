/**
 * Joints that the truth of a rehearsal names, in the order of its rows. Left is the wearer's left.
 * Shoulders are the centres of the upper arms' heads, `…Acromion` the point on the shirt above them; eyes, ears,
 * nose and mouth lie on the skin; hips are the centres of the hip joints.
 */
export const JOINT_NAMES = [
  "nose",
  "leftEye",
  "rightEye",
  "leftEar",
  "rightEar",
  "leftMouth",
  "rightMouth",
  "neck",
  "leftShoulder",
  "rightShoulder",
  "leftAcromion",
  "rightAcromion",
  "leftElbow",
  "rightElbow",
  "leftWrist",
  "rightWrist",
  "leftHip",
  "rightHip",
  "leftKnee",
  "rightKnee",
  "leftAnkle",
  "rightAnkle",
] as const;

export type JointName = (typeof JOINT_NAMES)[number];

import type { PoseSpec } from "./synthetic-pose.ts";

const HANGING: PoseSpec["directions"] = {
  leftUpperArm: [0.24, -0.97, 0.02],
  leftForearm: [0.1, -0.97, 0.22],
  rightUpperArm: [-0.24, -0.97, 0.02],
  rightForearm: [-0.1, -0.97, 0.22],
  leftThigh: [0.05, -1, 0.02],
  leftShin: [0.03, -1, -0.02],
  rightThigh: [-0.05, -1, 0.02],
  rightShin: [-0.03, -1, -0.02],
};

const SITTING: PoseSpec["directions"] = {
  ...HANGING,
  leftForearm: [-0.1, -0.55, 0.83],
  rightForearm: [0.1, -0.55, 0.83],
  leftThigh: [0.1, -0.12, 0.99],
  leftShin: [0.02, -1, 0.04],
  rightThigh: [-0.1, -0.12, 0.99],
  rightShin: [-0.02, -1, 0.04],
};

/** Poses by name, as a shopper strikes them before a mirror. */
export const POSES = {
  rest: { yawDegrees: 0, directions: {} },
  front: { yawDegrees: 0, directions: HANGING },
  "half-left": { yawDegrees: 42, directions: HANGING },
  "half-right": { yawDegrees: -42, directions: HANGING },
  profile: { yawDegrees: 88, directions: HANGING },
  back: { yawDegrees: 178, directions: HANGING },
  crossed: {
    yawDegrees: 0,
    directions: {
      ...HANGING,
      leftUpperArm: [0.3, -0.86, 0.4],
      leftForearm: [-0.88, 0.1, 0.46],
      rightUpperArm: [-0.3, -0.86, 0.36],
      rightForearm: [0.9, 0.12, 0.4],
    },
  },
  /** One arm before the trunk. */
  "hand-on-chest": {
    yawDegrees: 0,
    directions: {
      ...HANGING,
      leftUpperArm: [0.32, -0.9, 0.3],
      leftForearm: [-0.72, 0.45, 0.52],
    },
  },
  lifted: {
    yawDegrees: 0,
    directions: {
      ...HANGING,
      leftClavicle: [0.85, 0.2, 0],
      leftUpperArm: [0.85, 0.5, 0.1],
      leftForearm: [0.3, 0.95, 0.1],
      rightClavicle: [-0.85, 0.2, 0],
      rightUpperArm: [-0.85, 0.5, 0.1],
      rightForearm: [-0.3, 0.95, 0.1],
    },
  },
  walking: {
    yawDegrees: 20,
    directions: {
      leftUpperArm: [0.2, -0.95, -0.3],
      leftForearm: [0.08, -0.98, 0.1],
      rightUpperArm: [-0.2, -0.92, 0.35],
      rightForearm: [-0.05, -0.8, 0.6],
      leftThigh: [0.04, -0.93, 0.36],
      leftShin: [0.02, -0.98, -0.05],
      rightThigh: [-0.04, -0.97, -0.22],
      rightShin: [-0.03, -0.86, -0.5],
    },
  },
  squat: {
    yawDegrees: 0,
    directions: {
      ...HANGING,
      leftForearm: [-0.1, -0.5, 0.85],
      rightForearm: [0.1, -0.5, 0.85],
      leftThigh: [0.35, -0.35, 0.87],
      leftShin: [0, -0.95, -0.3],
      rightThigh: [-0.35, -0.35, 0.87],
      rightShin: [0, -0.95, -0.3],
    },
  },
  /** Hands behind the back. */
  behind: {
    yawDegrees: 0,
    directions: {
      ...HANGING,
      leftUpperArm: [0.34, -0.9, -0.28],
      leftForearm: [-0.78, -0.5, -0.38],
      rightUpperArm: [-0.34, -0.9, -0.28],
      rightForearm: [0.78, -0.5, -0.38],
    },
  },
  sitting: { yawDegrees: 30, directions: SITTING },
  /** On a wheelchair's seat, from the side. */
  "sitting-profile": { yawDegrees: 80, directions: SITTING },
  hips: {
    yawDegrees: -15,
    directions: {
      ...HANGING,
      leftUpperArm: [0.72, -0.68, -0.12],
      leftForearm: [-0.72, -0.55, 0.42],
      rightUpperArm: [-0.72, -0.68, -0.12],
      rightForearm: [0.72, -0.55, 0.42],
    },
  },
} as const satisfies Record<string, PoseSpec>;

export type PoseName = keyof typeof POSES;

import { POSES } from "../../../../renderer/workbench/poses.ts";
import type { PoseSpec } from "../../../../renderer/workbench/synthetic-pose.ts";

/** A way to stand, by name; its yaw is chosen apart. */
export interface Stance {
  readonly name: string;
  readonly pose: PoseSpec;
}

const hanging = POSES.front.directions;

/** How shoppers stand before a mirror, arms free of the chest. */
export const STANCES: readonly Stance[] = [
  { name: "hanging", pose: POSES.front },
  {
    name: "apart",
    pose: {
      yawDegrees: 0,
      directions: {
        ...hanging,
        leftUpperArm: [0.55, -0.83, 0.02],
        leftForearm: [0.4, -0.9, 0.15],
        rightUpperArm: [-0.55, -0.83, 0.02],
        rightForearm: [-0.4, -0.9, 0.15],
      },
    },
  },
  {
    name: "one-lifted",
    pose: {
      yawDegrees: 0,
      directions: {
        ...hanging,
        leftUpperArm: [0.75, -0.55, 0.3],
        leftForearm: [0.2, 0.9, 0.35],
      },
    },
  },
  {
    name: "leaning",
    pose: {
      yawDegrees: 0,
      directions: {
        ...hanging,
        spine: [0.14, 0.98, -0.12],
        chest: [0.18, 0.97, 0.12],
        leftUpperArm: [0.3, -0.95, 0.05],
        rightUpperArm: [-0.12, -0.98, 0.1],
      },
    },
  },
];

/** Stances in which a part of the body lies before the garment. */
export const COVERING: readonly Stance[] = [
  { name: "crossed", pose: POSES.crossed },
  {
    name: "hips",
    pose: {
      yawDegrees: 0,
      directions: {
        ...hanging,
        leftUpperArm: [0.62, -0.74, -0.26],
        leftForearm: [-0.4, -0.72, 0.57],
        rightUpperArm: [-0.62, -0.74, -0.26],
        rightForearm: [0.4, -0.72, 0.57],
      },
    },
  },
  { name: "hand-on-chest", pose: POSES["hand-on-chest"] },
  { name: "hanging", pose: POSES.front },
];

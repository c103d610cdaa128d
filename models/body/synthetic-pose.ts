import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { asNetworkPuts } from "./joint-offsets.ts";
import { LANDMARK } from "./landmark.ts";
import { type Quaternion, rotate } from "./quaternion.ts";
import { restLandmark } from "./rest-body.ts";
import { add, cross, subtract, unit, type Vector } from "./vector.ts";

/** How the rest body stands, for tests and benches that know the truth. Angles in radians. */
export interface Stance {
  readonly yawRadians: number;
  /** Arm directions before the body's turn, rest axes; left out, the arms rest. Only directions matter. */
  readonly leftUpperArm?: Vector;
  readonly leftForearm?: Vector;
  readonly rightUpperArm?: Vector;
  readonly rightForearm?: Vector;
  /** Where the middle of the hips shows, and how large the body. */
  readonly hipsXPixels: number;
  readonly hipsYPixels: number;
  readonly pixelsPerMetre: number;
}

/** Picture size of the synthetic camera. */
export const SYNTHETIC_SIZE = { widthPixels: 720, heightPixels: 1280 } as const;

/** A person of the rest body's build in the middle of the picture, facing the camera. */
export const STANDING: Stance = { yawRadians: 0, hipsXPixels: 360, hipsYPixels: 700, pixelsPerMetre: 480 };

/** True landmarks of a stance, scene pixels, z 0 at the hips. */
export function syntheticJoints(stance: Stance): readonly Vector[] {
  const joints = Array.from({ length: LANDMARK_COUNT }, (_, i) => restLandmark(i));
  bendArm(joints, "left", stance.leftUpperArm, stance.leftForearm);
  bendArm(joints, "right", stance.rightUpperArm, stance.rightForearm);
  const hips = restLandmark(LANDMARK.midHips);
  const turn = aboutVertical(stance.yawRadians);
  return joints.map((joint) => {
    const [x, y, z] = rotate(turn, subtract(joint, hips));
    const { pixelsPerMetre, hipsXPixels, hipsYPixels } = stance;
    return [hipsXPixels + x * pixelsPerMetre, y * pixelsPerMetre - hipsYPixels, z * pixelsPerMetre];
  });
}

/** What a perfect network would say of a stance; `noise` (metres, per coordinate) is added where given. */
export function syntheticPose(stance: Stance, noise: () => number = () => 0): Pose {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const worldLandmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const { pixelsPerMetre, hipsXPixels, hipsYPixels } = stance;
  asNetworkPuts(syntheticJoints(stance)).forEach(([x, y, z], i) => {
    const dx = noise() * pixelsPerMetre;
    const dy = noise() * pixelsPerMetre;
    const dz = noise() * pixelsPerMetre;
    const picture = [(x + dx) / SYNTHETIC_SIZE.widthPixels, -(y + dy) / SYNTHETIC_SIZE.heightPixels];
    landmarks.set([...picture, -(z + dz) / SYNTHETIC_SIZE.widthPixels, 1], i * LANDMARK_STRIDE);
    worldLandmarks.set(
      [
        (x + dx - hipsXPixels) / pixelsPerMetre,
        -(y + dy + hipsYPixels) / pixelsPerMetre,
        -(z + dz) / pixelsPerMetre,
        1,
      ],
      i * LANDMARK_STRIDE,
    );
  });
  return { landmarks, worldLandmarks, mask: null };
}

function bendArm(joints: Vector[], side: "left" | "right", upper?: Vector, fore?: Vector): void {
  const [shoulder, elbow, wrist] = [
    LANDMARK[`${side}Shoulder`],
    LANDMARK[`${side}Elbow`],
    LANDMARK[`${side}Wrist`],
  ];
  const upperLength = subtract(restLandmark(elbow), restLandmark(shoulder));
  const foreLength = subtract(restLandmark(wrist), restLandmark(elbow));
  const newElbow = add(restLandmark(shoulder), along(upperLength, upper));
  const newWrist = add(newElbow, along(foreLength, fore));
  const hand = [LANDMARK[`${side}Pinky`], LANDMARK[`${side}Index`], LANDMARK[`${side}Index`] + 2];
  const shift = subtract(newWrist, restLandmark(wrist));
  for (const i of hand) joints[i] = add(restLandmark(i), shift);
  joints[elbow] = newElbow;
  joints[wrist] = newWrist;
}

function along(rest: Vector, direction: Vector | undefined): Vector {
  if (direction === undefined) return rest;
  const size = Math.hypot(...rest);
  const [x, y, z] = unit(direction);
  return [x * size, y * size, z * size];
}

function aboutVertical(angleRadians: number): Quaternion {
  return [0, Math.sin(angleRadians / 2), 0, Math.cos(angleRadians / 2)];
}

/** Gaussian noise from a seed (mulberry32, Box–Muller): the same seed, the same noise. */
export function seededNoise(seed: number, deviation: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Normal of an elbow's bend, for checks of twist. */
export function bendAxis(joints: readonly Vector[], side: "left" | "right"): Vector {
  const joint = (index: number) => joints[index] ?? ([0, 0, 0] as const);
  const elbow = joint(LANDMARK[`${side}Elbow`]);
  return unit(
    cross(
      subtract(elbow, joint(LANDMARK[`${side}Shoulder`])),
      subtract(joint(LANDMARK[`${side}Wrist`]), elbow),
    ),
  );
}

import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../../../../models/contract/index.ts";

/** What a network said beyond the truth on one picture, fit to be added to another picture's truth. */
export interface PoseNoise {
  /** 2 a landmark: shoulder widths, right and down in the picture. */
  readonly picture: Float32Array;
  /** 3 a landmark: metres. */
  readonly world: Float32Array;
  /** 1 a landmark, as the network said. */
  readonly visibility: Float32Array;
}

interface Size {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Records the difference between a network's pose and the true one in the same picture. */
export function noiseOf(said: Pose, truth: Pose, size: Size, shoulderWidthPixels: number): PoseNoise {
  const picture = new Float32Array(2 * LANDMARK_COUNT);
  const world = new Float32Array(3 * LANDMARK_COUNT);
  const visibility = new Float32Array(LANDMARK_COUNT);
  const sides = [size.widthPixels, size.heightPixels];
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const at = index * LANDMARK_STRIDE;
    const off = (of: "landmarks" | "worldLandmarks", axis: number): number =>
      (said[of][at + axis] as number) - (truth[of][at + axis] as number);
    sides.forEach((side, axis) => {
      picture[2 * index + axis] = (off("landmarks", axis) * side) / shoulderWidthPixels;
    });
    for (let axis = 0; axis < 3; axis++) world[3 * index + axis] = off("worldLandmarks", axis);
    visibility[index] = said.landmarks[at + 3] as number;
  }
  return { picture, world, visibility };
}

/** A true pose with a network's error from another picture. */
export function withNoise(truth: Pose, noise: PoseNoise, size: Size, shoulderWidthPixels: number): Pose {
  const landmarks = Float32Array.from(truth.landmarks);
  const worldLandmarks = Float32Array.from(truth.worldLandmarks);
  const sides = [size.widthPixels, size.heightPixels];
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const at = index * LANDMARK_STRIDE;
    sides.forEach((side, axis) => {
      const shift = ((noise.picture[2 * index + axis] as number) * shoulderWidthPixels) / side;
      landmarks[at + axis] = (landmarks[at + axis] as number) + shift;
    });
    for (let axis = 0; axis < 3; axis++)
      worldLandmarks[at + axis] =
        (worldLandmarks[at + axis] as number) + (noise.world[3 * index + axis] as number);
    landmarks[at + 3] = Math.min(landmarks[at + 3] as number, noise.visibility[index] as number);
    worldLandmarks[at + 3] = landmarks[at + 3] as number;
  }
  return { landmarks, worldLandmarks, mask: truth.mask };
}

/** Landmarks of trunk and limbs, whose error the tracker's own figure is the mean of. */
const JOINTS = [11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** How far the network's joints lie from the true ones, shoulder widths. */
export function jointErrors(noise: PoseNoise): readonly number[] {
  return JOINTS.map((index) =>
    Math.hypot(noise.picture[2 * index] as number, noise.picture[2 * index + 1] as number),
  );
}

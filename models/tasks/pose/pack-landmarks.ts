import { LANDMARK_COUNT, LANDMARK_STRIDE } from "../../contract/index.ts";

interface LandmarkLike {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility?: number;
}

/** Landmarks as the contract packs them: x, y, z, visibility; 33 times. */
export function packLandmarks(landmarks: readonly LandmarkLike[]): Float32Array {
  const packed = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  let at = 0;
  for (const landmark of landmarks.slice(0, LANDMARK_COUNT)) {
    packed[at++] = landmark.x;
    packed[at++] = landmark.y;
    packed[at++] = landmark.z;
    packed[at++] = landmark.visibility ?? 0;
  }
  return packed;
}

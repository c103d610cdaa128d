import { describe, expect, it } from "vitest";
import { LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { mirrored } from "./landmark.ts";
import { mergeMirrored } from "./merge-mirrored.ts";
import { STANDING, syntheticPose } from "./synthetic-pose.ts";

const MASK = { widthPixels: 3, heightPixels: 1, alpha: Uint8Array.of(255, 100, 0) };

describe("mergeMirrored", () => {
  it("gives a perfect pose back, and its mask", () => {
    const pose: Pose = { ...syntheticPose({ ...STANDING, yawRadians: 0.6, hipsXPixels: 300 }), mask: MASK };
    const merged = mergeMirrored(pose, mirror(pose));
    for (const key of ["landmarks", "worldLandmarks"] as const)
      merged[key].forEach((value, i) => {
        expect(value).toBeCloseTo(pose[key][i] ?? Number.NaN, 5);
      });
    expect(merged.mask).toEqual(MASK);
  });

  it("undoes what is wrong to one side in both", () => {
    const pose = syntheticPose(STANDING);
    const wrong = (of: Pose): Pose => ({
      ...of,
      landmarks: of.landmarks.map((value, i) => (i % LANDMARK_STRIDE === 0 ? value + 0.02 : value)),
    });
    const merged = mergeMirrored(wrong(pose), wrong(mirror(pose)));
    expect(merged.landmarks[0]).toBeCloseTo(pose.landmarks[0] ?? Number.NaN, 5);
  });

  it("keeps the picture's own mask where the other is of another size", () => {
    const pose: Pose = { ...syntheticPose(STANDING), mask: MASK };
    const other = { widthPixels: 1, heightPixels: 1, alpha: Uint8Array.of(0) };
    expect(mergeMirrored(pose, { ...mirror(pose), mask: other }).mask).toEqual(MASK);
  });
});

/** What a perfect network says of the mirrored picture. */
function mirror(pose: Pose): Pose {
  const flipped = (points: Float32Array, flip: (x: number) => number) =>
    points.map((_, i) => {
      const axis = i % LANDMARK_STRIDE;
      const point = (i - axis) / LANDMARK_STRIDE;
      const value = points[mirrored(point) * LANDMARK_STRIDE + axis] ?? 0;
      return axis === 0 ? flip(value) : value;
    });
  return {
    landmarks: flipped(pose.landmarks, (x) => 1 - x),
    worldLandmarks: flipped(pose.worldLandmarks, (x) => -x),
    mask: pose.mask && { ...pose.mask, alpha: pose.mask.alpha.toReversed() },
  };
}

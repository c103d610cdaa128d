import { expect, test } from "vitest";
import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../../../models/contract/index.ts";
import { standUpright } from "./stand-upright.ts";

/** A trunk of half a metre that leans towards the viewer; MediaPipe's axes: y down, z away. */
function leaning(degrees: number): Pose {
  const lean = (degrees * Math.PI) / 180;
  const worldLandmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  for (const point of [11, 12]) {
    worldLandmarks.set([0.2, -0.5 * Math.cos(lean), -0.5 * Math.sin(lean), 1], point * LANDMARK_STRIDE);
  }
  return { landmarks: new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE), worldLandmarks, mask: null };
}

const leanOf = ({ worldLandmarks }: Pose): number =>
  (Math.atan2(-(worldLandmarks[46] ?? 0), -(worldLandmarks[45] ?? 0)) * 180) / Math.PI;

test.each([
  [15, 0],
  [-20, 0],
  [0, 0],
  [60, 60],
])("a lean of %d° becomes %d°", (found, kept) => {
  expect(leanOf(standUpright(leaning(found)))).toBeCloseTo(kept, 3);
});

test("in between it is partly believed, and lengths stay", () => {
  const pose = standUpright(leaning(35));
  expect(leanOf(pose)).toBeCloseTo(17.5, 3);
  expect(Math.hypot(pose.worldLandmarks[45] ?? 0, pose.worldLandmarks[46] ?? 0)).toBeCloseTo(0.5, 5);
});

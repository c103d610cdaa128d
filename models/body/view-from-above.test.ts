import { describe, expect, it } from "vitest";
import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { LANDMARK } from "./landmark.ts";
import { createViewFromAbove } from "./view-from-above.ts";

const RADIANS = Math.PI / 180;

/** Somebody whose feet point down by `footDegrees` in the network's world, and whose thighs hang or do not. */
function standing(
  footDegrees: number,
  changes: { readonly feetY?: number; readonly thigh?: number } = {},
): Pose {
  const { feetY = 0.9, thigh = 0 } = changes;
  const landmarks = new Float32Array(LANDMARK_STRIDE * LANDMARK_COUNT).fill(0.5);
  const worldLandmarks = new Float32Array(LANDMARK_STRIDE * LANDMARK_COUNT);
  const put = (index: number, world: readonly [number, number, number], pictureY: number) => {
    worldLandmarks.set(world, LANDMARK_STRIDE * index);
    landmarks.set([0.5, pictureY, 0, 1], LANDMARK_STRIDE * index);
  };
  for (const side of ["left", "right"] as const) {
    put(LANDMARK[`${side}Shoulder`], [side === "left" ? 0.17 : -0.17, -0.5, 0], 0.3);
    put(LANDMARK[`${side}Hip`], [0, 0, 0], 0.5);
    put(LANDMARK[`${side}Knee`], [0, 0.4 * Math.cos(thigh), -0.4 * Math.sin(thigh)], 0.7);
    put(LANDMARK[`${side}Heel`], [0, 0.8, 0], feetY);
    const tilt = footDegrees * RADIANS;
    put(LANDMARK[`${side}Toes`], [0, 0.8 + 0.2 * Math.sin(tilt), -0.2 * Math.cos(tilt)], feetY);
  }
  return { landmarks, worldLandmarks, mask: null };
}

function looked(pose: Pose, looks = 1) {
  const view = createViewFromAbove(() => null);
  for (let look = 0; look < looks; look++) view.follow(pose, 0.04);
  return view;
}

describe("createViewFromAbove", () => {
  it.each([
    ["a film from straight ahead", 20, 8.3],
    ["a mirror's camera above the chest", 31, 13.3],
    ["feet seen from far above", 80, 20],
    ["feet that point up", -10, 0],
  ])("tells hips from the feet: %s", (_, feet, hips) => {
    const view = looked(standing(feet));
    expect(view.hipsRadians / RADIANS).toBeCloseTo(hips, 1);
    expect(view.shouldersRadians).toBeLessThan(view.hipsRadians + 1e-9);
  });

  it("looks straight ahead while no feet show, or knees are bent", () => {
    expect(looked(standing(31, { feetY: 1.1 })).hipsRadians).toBe(0);
    expect(looked(standing(31, { thigh: 60 * RADIANS })).hipsRadians).toBe(0);
  });

  it("takes over gently what it learns later, and keeps it when the feet are gone", () => {
    const view = looked(standing(31, { feetY: 1.1 }));
    view.follow(standing(31), 0.04);
    expect(view.hipsRadians).toBeLessThan(2 * RADIANS);
    for (let look = 0; look < 100; look++) view.follow(standing(31), 0.04);
    const known = view.hipsRadians;
    expect(known / RADIANS).toBeCloseTo(13.3, 1);
    for (let look = 0; look < 100; look++) view.follow(standing(31, { feetY: 1.1 }), 0.04);
    expect(view.hipsRadians).toBeCloseTo(known, 2);
  });

  it("follows a camera that is known instead of the feet", () => {
    const view = createViewFromAbove(() => ({
      tiltRadians: 10 * RADIANS,
      verticalFieldOfViewRadians: 60 * RADIANS,
    }));
    view.follow(standing(80), 0.04);
    expect(view.hipsRadians / RADIANS).toBeCloseTo(10, 3);
    expect(view.shouldersRadians / RADIANS).toBeCloseTo(
      10 - Math.atan(0.4 * Math.tan(30 * RADIANS)) / RADIANS,
      3,
    );
  });
});

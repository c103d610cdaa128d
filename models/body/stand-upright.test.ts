import { describe, expect, it } from "vitest";
import { LANDMARK_COUNT } from "../contract/index.ts";
import { LANDMARK } from "./landmark.ts";
import { standUpright } from "./stand-upright.ts";

/** Shoulders half a metre from the hips, leaning towards the viewer; a hand held out to the viewer from the hips. */
function leaning(degrees: number): Float64Array {
  const world = new Float64Array(3 * LANDMARK_COUNT);
  const lean = (degrees * Math.PI) / 180;
  for (const [side, x] of [
    ["left", 0.15],
    ["right", -0.15],
  ] as const) {
    world.set([x, 0.5 * Math.cos(lean), 0.5 * Math.sin(lean)], 3 * LANDMARK[`${side}Shoulder`]);
    world.set([x * 0.7, 0, 0], 3 * LANDMARK[`${side}Hip`]);
  }
  return world;
}

const leanOf = (world: Float64Array): number =>
  (Math.atan2(world[3 * LANDMARK.leftShoulder + 2] ?? 0, world[3 * LANDMARK.leftShoulder + 1] ?? 0) * 180) /
  Math.PI;

describe("standUpright", () => {
  it.each([
    [0, 0],
    [13, 0],
    [-8, 0],
    [25, 0],
    [60, 60],
    [90, 90],
  ])("of a lean of %d° leaves %d°", (lean, left) => {
    const world = leaning(lean);
    standUpright(world, LANDMARK_COUNT);
    expect(leanOf(world)).toBeCloseTo(left, 6);
  });

  it("leans a standing trunk by what a camera looks down on it", () => {
    const world = leaning(20);
    standUpright(world, LANDMARK_COUNT, (9 * Math.PI) / 180);
    expect(leanOf(world)).toBeCloseTo(9, 6);
  });

  it("lets a bow grow without a jump", () => {
    let before = 0;
    for (let lean = 0; lean <= 70; lean += 0.5) {
      const world = leaning(lean);
      standUpright(world, LANDMARK_COUNT);
      expect(leanOf(world) - before).toBeGreaterThan(-1e-9);
      expect(leanOf(world) - before).toBeLessThan(2);
      before = leanOf(world);
    }
  });

  it("keeps lengths and what lies across", () => {
    const world = leaning(20);
    standUpright(world, LANDMARK_COUNT);
    const [x = 0, y = 0, z = 0] = world.subarray(3 * LANDMARK.leftShoulder, 3 * LANDMARK.leftShoulder + 3);
    expect(x).toBe(0.15);
    expect(Math.hypot(y, z)).toBeCloseTo(0.5, 9);
  });
});

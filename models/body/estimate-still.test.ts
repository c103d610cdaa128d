import { describe, expect, it } from "vitest";
import { estimateStill } from "./estimate-still.ts";
import { jointError, settle } from "./settled-body.ts";
import { STANDING, SYNTHETIC_SIZE, syntheticPose } from "./synthetic-pose.ts";

describe("a picture that stands alone", () => {
  it("gives the body to which the same picture would settle", () => {
    const stance = { ...STANDING, yawRadians: 0.4 };
    const still = estimateStill(syntheticPose(stance), SYNTHETIC_SIZE);
    if (still === null) throw new Error("No body was found.");
    const { state } = settle(stance, 120);
    expect(jointError(still, stance)).toBeLessThan(0.005);
    for (const key of ["positions", "rotations", "scales"] as const) {
      still[key].forEach((value, i) => {
        expect(value).toBeCloseTo(state[key][i] ?? Number.NaN, 3);
      });
    }
  });
});

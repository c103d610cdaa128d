import { describe, expect, it } from "vitest";
import { asNetworkPuts, drawBack } from "./joint-offsets.ts";
import { LANDMARK } from "./landmark.ts";
import { REST_LANDMARKS } from "./rest-skeleton.ts";
import type { Vector } from "./vector.ts";

const TRUNK = [LANDMARK.leftShoulder, LANDMARK.rightShoulder, LANDMARK.leftHip, LANDMARK.rightHip];

function turned(yawDegrees: number): readonly Vector[] {
  const [sine, cosine] = [Math.sin((yawDegrees * Math.PI) / 180), Math.cos((yawDegrees * Math.PI) / 180)];
  return REST_LANDMARKS.map(([x, y, z]): Vector => [x * cosine + z * sine, y, z * cosine - x * sine]);
}

describe("joint offsets", () => {
  it.each([0, 25, -50, 90, 180])("what the network puts ahead is drawn back, turned by %d°", (yaw) => {
    const joints = turned(yaw);
    const world = Float64Array.from(asNetworkPuts(joints).flat());
    drawBack(world);
    for (const index of TRUNK)
      for (let axis = 0; axis < 3; axis++)
        expect(world[3 * index + axis]).toBeCloseTo(joints[index]?.[axis] ?? Number.NaN, 3);
  });

  it("puts hips ahead of their joints, and shoulders above theirs, higher in profile", () => {
    const rise = (yaw: number): number => {
      const joints = turned(yaw);
      return (
        (asNetworkPuts(joints)[LANDMARK.leftShoulder]?.[1] ?? 0) - (joints[LANDMARK.leftShoulder]?.[1] ?? 0)
      );
    };
    const hips = asNetworkPuts(turned(0))[LANDMARK.leftHip];
    expect((hips?.[2] ?? 0) - (turned(0)[LANDMARK.leftHip]?.[2] ?? 0)).toBeGreaterThan(0.03);
    expect(rise(0)).toBeGreaterThan(0.01);
    expect(rise(90)).toBeGreaterThan(2 * rise(0));
  });

  it("leaves arms and legs where they are", () => {
    const world = Float64Array.from(turned(30).flat());
    drawBack(world);
    expect(world[3 * LANDMARK.leftKnee]).toBe(turned(30)[LANDMARK.leftKnee]?.[0]);
  });
});

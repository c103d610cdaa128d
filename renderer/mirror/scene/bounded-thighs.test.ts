import { expect, it } from "vitest";
import { BONE_COUNT, BONES, type BodyState } from "../../../models/contract/index.ts";
import { createBoundedThighs, thighLift } from "./bounded-thighs.ts";

const LEFT = BONES.indexOf("leftThigh");
const RIGHT = BONES.indexOf("rightThigh");

/** Thighs lifted to the front by these angles, hips turned by `yaw`. */
function body(leftRadians: number, rightRadians: number, yaw = 0): BodyState {
  const rotations = new Float32Array(4 * BONE_COUNT);
  const [ys, yc] = [Math.sin(yaw / 2), Math.cos(yaw / 2)];
  for (let bone = 0; bone < BONE_COUNT; bone += 1) rotations.set([0, ys, 0, yc], 4 * bone);
  for (const [thigh, lift] of [
    [LEFT, leftRadians],
    [RIGHT, rightRadians],
  ] as const) {
    const [s, c] = [Math.sin(-lift / 2), Math.cos(-lift / 2)];
    rotations.set([yc * s, ys * c, -ys * s, yc * c], 4 * thigh);
  }
  return {
    positions: new Float32Array(3 * BONE_COUNT),
    rotations,
    scales: new Float32Array(2 * BONE_COUNT).fill(500),
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians: yaw,
    pixelsPerMetre: 500,
    girthRatios: { chest: 1, waist: 1, hip: 1 },
    confidence: 1,
  };
}

/** Angle between hips and a thigh. */
function swing({ rotations }: BodyState, thigh: number): number {
  let cosine = 0;
  for (let at = 0; at < 4; at += 1) cosine += (rotations[at] ?? 0) * (rotations[4 * thigh + at] ?? 0);
  return 2 * Math.acos(Math.min(1, Math.abs(cosine)));
}

const bounded = createBoundedThighs();

it("leaves walking thighs as they are", () => {
  const walking = body(0.5, -0.4, 0.6);
  expect([...bounded(walking).rotations]).toEqual([...walking.rotations]);
});

it.each([0, 0.6, -2.5])("bounds the thighs of a squat to the same plane, turned by %s", (yaw) => {
  const squat = body(1.6, 1.2, yaw);
  const hung = bounded(squat);
  expect(swing(hung, LEFT)).toBeCloseTo(0.75, 3);
  expect(swing(hung, RIGHT)).toBeCloseTo(0.75, 3);
  expect([...hung.rotations.subarray(4 * LEFT, 4 * LEFT + 4)].map((part) => part.toFixed(4))).toEqual(
    [...body(0.75, 0, yaw).rotations.subarray(4 * LEFT, 4 * LEFT + 4)].map((part) => part.toFixed(4)),
  );
  expect(swing(squat, LEFT)).toBeCloseTo(1.6, 3);
});

it("grows evenly up to the bound: no jump where it begins", () => {
  const before = swing(bounded(body(0.749, 0)), LEFT);
  const after = swing(bounded(body(0.751, 0)), LEFT);
  expect(Math.abs(after - before)).toBeLessThan(0.01);
});

it("tells how far a knee is lifted, however the body is turned", () => {
  expect(thighLift(body(0, 0, 1))).toBeCloseTo(0, 2);
  expect(thighLift(body(0.3, Math.PI / 4, -2))).toBeCloseTo(0.5, 2);
  expect(thighLift(body(2, 0))).toBe(1);
});

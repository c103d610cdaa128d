import { describe, expect, it } from "vitest";
import { type BodyState, LANDMARK_STRIDE, type Pose, TRACK_LOST_CONFIDENCE } from "../contract/index.ts";
import { createBodyEstimator } from "./body-estimator.ts";
import { estimateStill } from "./estimate-still.ts";
import { LANDMARK } from "./landmark.ts";
import { rotate } from "./quaternion.ts";
import { restBone } from "./rest-body.ts";
import { bone, FRAME_MS, JOINTS, jointError, SHOULDER_WIDTH_PIXELS, settle } from "./settled-body.ts";
import { bonePosition, boneRotation, skinPoint } from "./skin-point.ts";
import {
  bendAxis,
  STANDING,
  type Stance,
  SYNTHETIC_SIZE,
  seededNoise,
  syntheticJoints,
  syntheticPose,
} from "./synthetic-pose.ts";
import { add, dot, length, scale, subtract } from "./vector.ts";

const STANCES: Record<string, Partial<Stance>> = {
  "arms at rest": {},
  "arms crossed before the chest": {
    leftUpperArm: [0.3, -0.8, 0.5],
    leftForearm: [-0.9, 0.2, 0.4],
    rightUpperArm: [-0.3, -0.8, 0.5],
    rightForearm: [0.9, 0.1, 0.4],
  },
  "arms lifted": {
    leftUpperArm: [0.7, 0.7, 0.1],
    leftForearm: [0.1, 0.9, 0.4],
    rightUpperArm: [-0.7, 0.7, 0.1],
    rightForearm: [-0.1, 0.9, 0.4],
  },
  "a hand on the hip": { leftUpperArm: [0.7, -0.6, -0.3], leftForearm: [-0.6, -0.6, 0.4] },
};
const YAWS = [0, 0.5, -0.5, 1, -1, Math.PI, 2.4, -2.4];

describe("a body that stands still", () => {
  for (const [name, arms] of Object.entries(STANCES)) {
    for (const yawRadians of YAWS) {
      const stance = { ...STANDING, ...arms, yawRadians };
      it(`${name}, turned ${yawRadians.toFixed(1)}: joints lie on their landmarks`, () => {
        const { state } = settle(stance);
        expect(jointError(state, stance)).toBeLessThan(0.005);
        const turn = state.yawRadians - yawRadians;
        expect(Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))).toBeLessThan(0.06);
      });

      it(`${name}, turned ${yawRadians.toFixed(1)}: depth is right in sign and size`, () => {
        const { state } = settle(stance);
        const truth = syntheticJoints(stance);
        for (const [boneName, landmark] of JOINTS) {
          const error = Math.abs(bonePosition(state, bone(boneName))[2] - (truth[landmark]?.[2] ?? 0));
          expect(error / SHOULDER_WIDTH_PIXELS, boneName).toBeLessThan(0.12);
        }
      });
    }
  }

  it("takes the twist of a forearm from the bend of its elbow, and a part of it on the upper arm", () => {
    const stance = { ...STANDING, ...STANCES["arms crossed before the chest"], yawRadians: 0.4 };
    const { state } = settle(stance);
    const rest = syntheticJoints({ ...STANDING });
    const now = syntheticJoints(stance);
    for (const side of ["left", "right"] as const) {
      const axisOn = (part: "UpperArm" | "Forearm") =>
        dot(rotate(boneRotation(state, bone(`${side}${part}`)), bendAxis(rest, side)), bendAxis(now, side));
      expect(axisOn("Forearm")).toBeGreaterThan(0.98);
      expect(axisOn("UpperArm")).toBeGreaterThan(0.3);
      expect(axisOn("UpperArm")).toBeLessThan(0.9);
    }
  });

  it("hangs the neck between shoulders and ears, wherever the trunk leans", () => {
    const { state } = settle(STANDING);
    const joints = syntheticJoints(STANDING);
    const neckOf = (of: BodyState) => bonePosition(of, bone("neck"));
    const rest = subtract(restBone("neck").head, restBone("chest").head);
    const onChest = scale(rest, STANDING.pixelsPerMetre);
    const carried = add(bonePosition(state, bone("chest")), onChest);
    expect(length(subtract(neckOf(state), carried)) / SHOULDER_WIDTH_PIXELS).toBeLessThan(0.05);
    const pose = syntheticPose(STANDING);
    const ahead = 0.03;
    for (const ear of [LANDMARK.leftEar, LANDMARK.rightEar])
      pose.landmarks[LANDMARK_STRIDE * ear] = (pose.landmarks[LANDMARK_STRIDE * ear] ?? 0) + ahead;
    const turned = estimateStill(pose, SYNTHETIC_SIZE);
    const moved = turned === null ? 0 : neckOf(turned)[0] - (joints[LANDMARK.nose]?.[0] ?? 0);
    expect(moved / (ahead * SYNTHETIC_SIZE.widthPixels)).toBeCloseTo(0.41, 1);
  });

  it("carries points of the skin with the bones", () => {
    const { state } = settle({ ...STANDING, yawRadians: 0.5 });
    const elbow = restBone("leftForearm").head;
    const byUpper = skinPoint(state, elbow, [{ bone: "leftUpperArm", weight: 1 }]);
    const byFore = skinPoint(state, elbow, [{ bone: "leftForearm", weight: 1 }]);
    expect(length(subtract(byUpper, byFore))).toBeLessThan(0.5);
    const shoulder = restBone("rightUpperArm").head;
    const byChest = skinPoint(state, shoulder, [{ bone: "chest", weight: 1 }]);
    expect(length(subtract(byChest, bonePosition(state, bone("rightUpperArm"))))).toBeLessThan(3);
  });

  it("stands at rest as the rest body does", () => {
    const { state } = settle(STANDING);
    for (const name of ["hips", "spine", "chest", "leftThigh", "leftUpperArm", "rightForearm"] as const) {
      const w = Math.abs(boneRotation(state, bone(name))[3]);
      expect(w, name).toBeGreaterThan(Math.cos(0.12 / 2));
    }
  });
});

describe("frames that cannot be trusted", () => {
  it("holds the body over a frame that jumps", () => {
    const { estimator } = settle(STANDING);
    const wild = { ...STANDING, hipsXPixels: 80, pixelsPerMetre: 1_100 };
    const state = estimator.update(syntheticPose(wild), SYNTHETIC_SIZE, 60 * FRAME_MS);
    expect(state && jointError(state, STANDING)).toBeLessThan(0.01);
    expect(state?.confidence).toBeLessThan(1);
  });

  it("believes a jump that lasts", () => {
    const { estimator } = settle(STANDING);
    const elsewhere = { ...STANDING, hipsXPixels: 120, pixelsPerMetre: 260 };
    let state: BodyState | null = null;
    for (let i = 60; i < 100; i++)
      state = estimator.update(syntheticPose(elsewhere), SYNTHETIC_SIZE, i * FRAME_MS);
    expect(state && jointError(state, elsewhere)).toBeLessThan(0.01);
  });

  it("fades and forgets when nobody is there", () => {
    const { estimator } = settle(STANDING);
    let state: BodyState | null = null;
    for (let i = 60; i < 70; i++) state = estimator.update(null, SYNTHETIC_SIZE, i * FRAME_MS);
    expect(state?.confidence ?? 0).toBeLessThan(TRACK_LOST_CONFIDENCE);
    for (let i = 70; i < 100; i++) state = estimator.update(null, SYNTHETIC_SIZE, i * FRAME_MS);
    expect(state).toBeNull();
  });

  it("hangs a hidden forearm and hidden legs as at rest, with little confidence", () => {
    const estimator = createBodyEstimator();
    let state: BodyState | null = null;
    for (let i = 0; i < 60; i++) {
      const pose = syntheticPose(STANDING, seededNoise(i, 0.1));
      const clean = syntheticPose(STANDING);
      for (let landmark = 0; landmark <= LANDMARK.rightHip; landmark++) {
        if (landmark === LANDMARK.leftWrist) continue;
        copyLandmark(clean, pose, landmark);
      }
      for (const hidden of [15, 17, 19, 25, 26, 27, 28, 31, 32])
        pose.landmarks[hidden * LANDMARK_STRIDE + 3] = 0.05;
      state = estimator.update(pose, SYNTHETIC_SIZE, i * FRAME_MS);
    }
    if (state === null) throw new Error("No body was found.");
    expect(jointError(state, STANDING)).toBeLessThan(0.08);
    expect(state.confidences[bone("leftForearm")]).toBeLessThan(0.3);
    expect(state.confidences[bone("leftShin")]).toBeLessThan(0.3);
  });

  it("gives finite numbers for whatever a network may say", () => {
    const estimator = createBodyEstimator();
    const noise = seededNoise(5, 0.6);
    for (let i = 0; i < 300; i++) {
      const state = estimator.update(
        syntheticPose({ ...STANDING, yawRadians: i }, noise),
        SYNTHETIC_SIZE,
        i * FRAME_MS,
      );
      if (state === null) continue;
      for (const array of [state.positions, state.rotations, state.scales]) {
        expect(array.every(Number.isFinite)).toBe(true);
      }
    }
  });
});

function copyLandmark(from: Pose, to: Pose, index: number, toIndex = index): void {
  for (const key of ["landmarks", "worldLandmarks"] as const) {
    to[key].set(
      from[key].subarray(index * LANDMARK_STRIDE, (index + 1) * LANDMARK_STRIDE),
      toIndex * LANDMARK_STRIDE,
    );
  }
}

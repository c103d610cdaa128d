import { describe, expect, it } from "vitest";
import {
  type BodyState,
  type BoneName,
  LANDMARK_STRIDE,
  type Pose,
  TRACK_LOST_CONFIDENCE,
} from "../contract/index.ts";
import { createBodyEstimator } from "./body-estimator.ts";
import { estimateStill } from "./estimate-still.ts";
import { LANDMARK } from "./landmark.ts";
import { rotate } from "./quaternion.ts";
import { bone, FRAME_MS, jointError, SHOULDER_WIDTH_PIXELS } from "./settled-body.ts";
import { bonePosition, boneRotation } from "./skin-point.ts";
import {
  STANDING,
  type Stance,
  SYNTHETIC_SIZE,
  seededNoise,
  syntheticJoints,
  syntheticPose,
} from "./synthetic-pose.ts";

const LEGS = [LANDMARK.leftKnee, LANDMARK.rightKnee, LANDMARK.leftAnkle, LANDMARK.rightAnkle, 29, 30, 31, 32];
const FACE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("a picture that shows a part of somebody", () => {
  it("cut at the thighs: legs follow the network's guess, calmly, with no confidence", () => {
    const stance: Stance = { ...STANDING, hipsYPixels: 1_150, pixelsPerMetre: 700 };
    const estimator = createBodyEstimator({ smoothedLandmarks: false });
    // As much as sensor noise moved a knee below the edge of a real still.
    const tremble = seededNoise(5, 0.01);
    const knees: number[] = [];
    let state: BodyState | null = null;
    for (let i = 0; i < 120; i++) {
      const pose = syntheticPose(stance);
      for (const landmark of LEGS) shift(pose, landmark, tremble(), tremble());
      state = estimator.update(pose, SYNTHETIC_SIZE, i * FRAME_MS);
      if (state !== null && i > 30) knees.push(bonePosition(state, bone("leftShin"))[0]);
    }
    if (state === null) throw new Error("No body was found.");
    expect(state.confidences[bone("leftShin")]).toBe(0);
    expect(state.confidence).toBeGreaterThan(0.9);
    const truth = syntheticJoints(stance)[LANDMARK.leftKnee]?.[0] ?? Number.NaN;
    const shoulderWidth = (SHOULDER_WIDTH_PIXELS * stance.pixelsPerMetre) / STANDING.pixelsPerMetre;
    expect(Math.abs(mean(knees) - truth) / shoulderWidth).toBeLessThan(0.05);
    expect(secondDifference(knees) / shoulderWidth).toBeLessThan(0.006);
  });

  it("cut at the thighs: what lies below the edge does not change the size", () => {
    const stance: Stance = { ...STANDING, hipsYPixels: 1_150, pixelsPerMetre: 700 };
    const wild = syntheticPose(stance);
    for (const landmark of LEGS) shift(wild, landmark, 0.2, 0.3);
    const [state, other] = [syntheticPose(stance), wild].map((pose) => still(pose));
    expect(other?.pixelsPerMetre).toBeCloseTo(state?.pixelsPerMetre ?? Number.NaN, 1);
  });

  it("cut above the hips: they are where a torso of this size has them", () => {
    const stance: Stance = { ...STANDING, hipsYPixels: 1_390, pixelsPerMetre: 900 };
    const pose = syntheticPose(stance);
    for (const landmark of [LANDMARK.leftHip, LANDMARK.rightHip]) shift(pose, landmark, 0, 0.08);
    const state = still(pose);
    const [, y] = bonePosition(state, bone("leftThigh"));
    const off = Math.abs(y + stance.hipsYPixels) / (stance.pixelsPerMetre / STANDING.pixelsPerMetre);
    expect(off / SHOULDER_WIDTH_PIXELS).toBeLessThan(0.08);
    expect(state.confidence).toBeLessThan(0.8);
  });

  it("without its head: the body is found, the head is where a neck would hold it, with no confidence", () => {
    const stance: Stance = { ...STANDING, hipsYPixels: 420 };
    const pose = syntheticPose(stance);
    for (const landmark of FACE) pose.landmarks[landmark * LANDMARK_STRIDE + 3] = 0.02;
    const state = still(pose);
    expect(jointError(state, stance)).toBeLessThan(0.01);
    expect(state.confidences[bone("head")]).toBeLessThan(0.05);
    const [x, y] = bonePosition(state, bone("head"));
    const [chestX, chestY] = bonePosition(state, bone("chest"));
    expect(Math.abs(x - chestX) / SHOULDER_WIDTH_PIXELS).toBeLessThan(0.05);
    expect(y).toBeGreaterThan(chestY);
  });

  it("without shoulders: there is nothing to dress", () => {
    const pose = syntheticPose(STANDING);
    for (const landmark of [LANDMARK.leftShoulder, LANDMARK.rightShoulder])
      pose.landmarks[landmark * LANDMARK_STRIDE + 3] = 0.1;
    expect(estimateStill(pose, SYNTHETIC_SIZE)).toBeNull();
  });
});

describe("people as they stand and sit", () => {
  it("hands behind the back: forearms lie behind the torso, though they are hardly seen", () => {
    const stance: Stance = {
      ...STANDING,
      leftUpperArm: [0.25, -1, -0.3],
      leftForearm: [-0.75, -0.5, -0.5],
      rightUpperArm: [-0.25, -1, -0.3],
      rightForearm: [0.75, -0.5, -0.5],
    };
    const pose = syntheticPose(stance);
    for (const landmark of [LANDMARK.leftWrist, LANDMARK.rightWrist, 17, 18, 19, 20, 21, 22])
      pose.landmarks[landmark * LANDMARK_STRIDE + 3] = 0.25;
    const state = still(pose);
    for (const side of ["left", "right"] as const) {
      const [x, , z] = bonePosition(state, bone(`${side}Hand`));
      const [trueX = 0] = syntheticJoints(stance)[LANDMARK[`${side}Wrist`]] ?? [];
      expect(z).toBeLessThan(-0.1 * STANDING.pixelsPerMetre);
      expect(Math.abs(x - trueX) / SHOULDER_WIDTH_PIXELS).toBeLessThan(0.15);
      expect(state.confidences[bone(`${side}Forearm`)]).toBeLessThan(0.5);
    }
  });

  it.each([
    ["profile", Math.PI / 2],
    ["the other profile", -Math.PI / 2],
    ["back", Math.PI],
  ])("%s: turned as far as it is, also as a single picture", (_, yawRadians) => {
    const stance = { ...STANDING, yawRadians };
    const state = still(syntheticPose(stance));
    expect(jointError(state, stance)).toBeLessThan(0.01);
    const off = state.yawRadians - yawRadians;
    expect(Math.abs(Math.atan2(Math.sin(off), Math.cos(off)))).toBeLessThan(0.1);
  });

  it("a back that the network takes for a front, again and again: stays a back", () => {
    const estimator = createBodyEstimator();
    const stance = { ...STANDING, yawRadians: 2.6 };
    for (let i = 0; i < 100; i++) {
      const slip = i > 30 && i % 7 < 3;
      const pose = syntheticPose(slip ? { ...stance, yawRadians: stance.yawRadians - Math.PI } : stance);
      const state = estimator.update(pose, SYNTHETIC_SIZE, i * FRAME_MS);
      if (state === null) throw new Error("The body was lost.");
      expect(Math.abs(state.yawRadians - stance.yawRadians)).toBeLessThan(0.2);
    }
  });

  it("a turn that the network misses by 60° for a moment: held", () => {
    const estimator = createBodyEstimator();
    for (let i = 0; i < 60; i++) {
      const slip = i === 40 || i === 41;
      const pose = syntheticPose({ ...STANDING, yawRadians: slip ? 2.1 : 1.05 });
      const state = estimator.update(pose, SYNTHETIC_SIZE, i * FRAME_MS);
      expect(Math.abs((state?.yawRadians ?? 0) - 1.05)).toBeLessThan(0.1);
    }
  });

  it("lifted shoulders: the arms hang higher, the collar stays", () => {
    const pose = syntheticPose(STANDING);
    const liftMetres = 0.045;
    for (let landmark = LANDMARK.leftShoulder; landmark < LANDMARK.leftHip; landmark++) {
      shift(pose, landmark, 0, (-liftMetres * STANDING.pixelsPerMetre) / SYNTHETIC_SIZE.heightPixels);
      pose.worldLandmarks[landmark * LANDMARK_STRIDE + 1] =
        (pose.worldLandmarks[landmark * LANDMARK_STRIDE + 1] ?? 0) - liftMetres;
    }
    const [lifted, hanging] = [still(pose), still(syntheticPose(STANDING))];
    const riseOf = (name: BoneName) =>
      (bonePosition(lifted, bone(name))[1] - bonePosition(hanging, bone(name))[1]) / STANDING.pixelsPerMetre;
    expect(riseOf("leftUpperArm")).toBeGreaterThan(0.03);
    expect(Math.abs(riseOf("neck"))).toBeLessThan(0.015);
  });

  it("sitting, also in a wheelchair: thighs point forward, the trunk stays upright and as wide as it is", () => {
    const state = still(sitting());
    const [, thighY, thighZ] = direction(state, "leftThigh");
    expect(thighZ).toBeGreaterThan(0.7);
    expect(thighY).toBeGreaterThan(-0.6);
    expect(rotate(boneRotation(state, bone("chest")), [0, 1, 0])[1]).toBeGreaterThan(0.95);
    expect(state.confidence).toBeGreaterThan(TRACK_LOST_CONFIDENCE);
  });

  it("sitting: what is wide at the hips, such as wheels, is no girth", () => {
    const mask = { widthPixels: 180, heightPixels: 320, alpha: new Uint8Array(180 * 320) };
    for (let row = 150; row < 260; row++) mask.alpha.fill(255, row * 180 + 50, row * 180 + 130);
    expect(still({ ...sitting(), mask }).girthRatios.hip).toBe(1);
  });

  it("a child: its own proportions, joints where they are", () => {
    const pose = syntheticPose({ ...STANDING, pixelsPerMetre: 300 });
    for (const key of ["landmarks", "worldLandmarks"] as const) {
      // A larger head: what belongs to the face lies half as far again from the shoulders.
      const middle =
        (pose[key][11 * LANDMARK_STRIDE + 1] ?? 0) / 2 + (pose[key][12 * LANDMARK_STRIDE + 1] ?? 0) / 2;
      for (const landmark of FACE) {
        const at = landmark * LANDMARK_STRIDE + 1;
        pose[key][at] = middle + 1.5 * ((pose[key][at] ?? 0) - middle);
      }
    }
    const stance = { ...STANDING, pixelsPerMetre: 300 };
    const state = still(pose);
    expect(jointError(state, stance)).toBeLessThan(0.01);
    const ears = -(
      ((pose.landmarks[7 * LANDMARK_STRIDE + 1] ?? 0) + (pose.landmarks[8 * LANDMARK_STRIDE + 1] ?? 0)) /
      2
    );
    const [, headY] = bonePosition(state, bone("head"));
    expect(Math.abs(headY - ears * SYNTHETIC_SIZE.heightPixels) / SHOULDER_WIDTH_PIXELS).toBeLessThan(0.4);
  });
});

function still(pose: Pose): BodyState {
  const state = estimateStill(pose, SYNTHETIC_SIZE);
  if (state === null) throw new Error("No body was found.");
  return state;
}

/** Somebody on a chair: knees at the height of the hips, before them; shins hang. */
function sitting(): Pose {
  const pose = syntheticPose(STANDING);
  for (const side of ["left", "right"] as const) {
    const hip = LANDMARK[`${side}Hip`] * LANDMARK_STRIDE;
    const outwards = side === "left" ? 0.04 : -0.04;
    const lower = { [LANDMARK[`${side}Knee`]]: [0.1, 0.38], [LANDMARK[`${side}Ankle`]]: [0.52, 0.36] };
    for (const [landmark, [down = 0, forward = 0]] of Object.entries(lower)) {
      const at = Number(landmark) * LANDMARK_STRIDE;
      const { landmarks, worldLandmarks } = pose;
      worldLandmarks[at] = (worldLandmarks[hip] ?? 0) + outwards;
      worldLandmarks[at + 1] = (worldLandmarks[hip + 1] ?? 0) + down;
      worldLandmarks[at + 2] = (worldLandmarks[hip + 2] ?? 0) - forward;
      const { pixelsPerMetre } = STANDING;
      landmarks[at] = (landmarks[hip] ?? 0) + (outwards * pixelsPerMetre) / SYNTHETIC_SIZE.widthPixels;
      landmarks[at + 1] = (landmarks[hip + 1] ?? 0) + (down * pixelsPerMetre) / SYNTHETIC_SIZE.heightPixels;
    }
  }
  return pose;
}

function direction(state: BodyState, name: "leftThigh"): readonly [number, number, number] {
  const [x, y, z] = bonePosition(state, bone(name));
  const [tx, ty, tz] = bonePosition(state, bone("leftShin"));
  const size = Math.hypot(tx - x, ty - y, tz - z);
  return [(tx - x) / size, (ty - y) / size, (tz - z) / size];
}

function shift(pose: Pose, landmark: number, x: number, y: number): void {
  const at = landmark * LANDMARK_STRIDE;
  pose.landmarks[at] = (pose.landmarks[at] ?? 0) + x;
  pose.landmarks[at + 1] = (pose.landmarks[at + 1] ?? 0) + y;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function secondDifference(track: readonly number[]): number {
  const squares = track.slice(2).map((value, i) => (value - 2 * (track[i + 1] ?? 0) + (track[i] ?? 0)) ** 2);
  return Math.sqrt(mean(squares));
}

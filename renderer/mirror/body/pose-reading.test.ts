import { describe, expect, it } from "vitest";
import {
  LANDMARK_COUNT,
  LANDMARK_STRIDE,
  type PersonMask,
  type Pose,
} from "../../../models/contract/index.ts";
import { readPose } from "./pose-reading.ts";

type Point = readonly [point: number, x: number, y: number, visibility?: number];
/** Eyes, ears, shoulders, hips, knees and ankles of somebody who faces the camera; left is the wearer's left. */
const STANDING: readonly Point[] = [
  [0, 0.5, 0.2],
  [2, 0.52, 0.19],
  [5, 0.48, 0.19],
  [7, 0.54, 0.2],
  [8, 0.46, 0.2],
  [11, 0.6, 0.3],
  [12, 0.4, 0.3],
  [23, 0.56, 0.52],
  [24, 0.44, 0.52],
  [25, 0.56, 0.7],
  [26, 0.44, 0.7],
  [27, 0.56, 0.88],
  [28, 0.44, 0.88],
];

/** Hips that the network puts somewhere and does not see. */
const HIPS_UNSEEN: readonly Point[] = [
  [23, 0.56, 0.52, 0.3],
  [24, 0.44, 0.52, 0.3],
];

function poseFor(points: readonly Point[], mask: PersonMask | null = null): Pose {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  for (let point = 0; point < LANDMARK_COUNT; point++)
    landmarks.set([0.5, 0.5, 0, 0], point * LANDMARK_STRIDE);
  for (const [point, x, y, visibility = 1] of points)
    landmarks.set([x, y, 0, visibility], point * LANDMARK_STRIDE);
  return { landmarks, worldLandmarks: landmarks, mask };
}

function replaced(...points: readonly Point[]): readonly Point[] {
  return STANDING.map((point) => points.find(([number]) => number === point[0]) ?? point);
}

function moved(change: (x: number, y: number) => readonly [number, number]): Pose {
  return poseFor(STANDING.map(([point, x, y]) => [point, ...change(x, y)]));
}

function maskOf(...columns: readonly (readonly [from: number, to: number])[]): PersonMask {
  const [widthPixels, heightPixels] = [180, 320];
  const alpha = new Uint8Array(widthPixels * heightPixels);
  for (let at = 0; at < alpha.length; at++) {
    const x = (at % widthPixels) / widthPixels;
    if (columns.some(([from, to]) => x >= from && x < to)) alpha[at] = 255;
  }
  return { widthPixels, heightPixels, alpha };
}

describe("readPose", () => {
  it("reads somebody who stands well and faces the mirror", () => {
    const reading = readPose(poseFor(STANDING, maskOf([0.4, 0.6])));
    expect(reading).toMatchObject({ present: true, facing: true, framing: "good" });
    expect(reading.proportions?.map((ratio) => Math.round(ratio * 100) / 100)).toEqual([0.51, 0.81, 0.81]);
  });

  it("tells no proportions where an ankle is hidden, or the picture's aspect", () => {
    const withoutAnkle = STANDING.filter(([point]) => point !== 27);
    expect(readPose(poseFor(withoutAnkle, maskOf([0.4, 0.6]))).proportions).toBeNull();
    expect(readPose(poseFor(STANDING)).proportions).toBeNull();
  });

  it("tells no proportions of turned shoulders", () => {
    const pose = poseFor(STANDING, maskOf([0.4, 0.6]));
    const worldLandmarks = pose.worldLandmarks.slice();
    worldLandmarks[11 * LANDMARK_STRIDE + 2] = 0.2;
    expect(readPose({ ...pose, worldLandmarks }).proportions).toBeNull();
  });

  it("reads nobody", () => {
    expect(readPose(null).present).toBe(false);
    expect(readPose(poseFor([])).present).toBe(false);
  });

  it("does not take a turned head for facing", () => {
    const turned = STANDING.map((point): Point => (point[0] === 0 ? [0, 0.545, 0.2] : point));
    expect(readPose(poseFor(turned)).facing).toBe(false);
    const back = STANDING.map(([point, x, y]): Point => [point, 1 - x, y]);
    expect(readPose(poseFor(back)).facing).toBe(false);
  });

  it.each([
    ["too-close", moved((x, y) => [0.5 + (x - 0.5) * 4, y * 2.2])],
    ["head-cut", moved((x, y) => [x, y - 0.19])],
    ["too-far", moved((x, y) => [0.5 + (x - 0.5) * 0.4, 0.5 + (y - 0.5) * 0.4])],
    ["too-close", moved((x, y) => [x, y + 0.75])],
    ["off-centre", moved((x, y) => [x + 0.45, y])],
    ["hidden", poseFor(STANDING.filter(([point]) => point !== 23 && point !== 24).concat(HIPS_UNSEEN))],
    ["several", poseFor(STANDING, maskOf([0.4, 0.6], [0.8, 0.98]))],
  ])("hints %s", (framing, pose) => expect(readPose(pose).framing).toBe(framing));

  it.each<[string, Pose]>([
    [
      "sits, also in a wheelchair",
      poseFor(replaced([25, 0.58, 0.58], [26, 0.42, 0.58], [27, 0.58, 0.78], [28, 0.42, 0.78])),
    ],
    ["shows the profile", moved((x, y) => [0.5 + (x - 0.5) * 0.1, y])],
    ["shows the back", moved((x, y) => [1 - x, y])],
    ["is a child, nearer", moved((x, y) => [0.5 + (x - 0.5) * 0.7, 0.35 + (y - 0.19) * 0.8])],
    ["holds the hands behind the back", poseFor([...STANDING, [15, 0.5, 0.5], [16, 0.5, 0.5]])],
    [
      "is cut at the thighs",
      poseFor(replaced([23, 0.56, 0.85], [24, 0.44, 0.85], [25, 0.56, 1.3], [26, 0.44, 1.3])),
    ],
  ])("asks nothing of somebody who %s", (_, pose) => expect(readPose(pose).framing).toBe("good"));
});

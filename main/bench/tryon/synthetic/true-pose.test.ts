import { expect, test } from "vitest";
import { estimateStill } from "../../../../models/body/estimate-still.ts";
import { LANDMARK } from "../../../../models/body/landmark.ts";
import { REST_LANDMARKS, REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { bonePosition } from "../../../../models/body/skin-point.ts";
import { BONES } from "../../../../models/contract/index.ts";
import { POSES } from "../../../../renderer/workbench/poses.ts";
import { type Pinhole, seen } from "./pinhole.ts";
import { poseBones } from "./posed.ts";
import { trueLandmarks, truePose } from "./true-pose.ts";

const camera: Pinhole = {
  widthPixels: 720,
  heightPixels: 1280,
  focalPixels: 60_000,
  heightMetres: 1,
  distanceMetres: 120,
  pitchRadians: 0,
};

test.each([0, 30, -50])("the estimator finds a rest body turned %i° where it is, from afar", (yawDegrees) => {
  const body = {
    positions: new Float64Array(0),
    bones: REST_SKELETON,
    landmarks: REST_LANDMARKS,
    heightMetres: 1.72,
  };
  const bones = poseBones(REST_SKELETON, { ...POSES.front, yawDegrees });
  const landmarks = trueLandmarks(body, bones);
  const state = estimateStill(truePose(landmarks, camera, null), camera);
  if (state === null) throw new Error("No body was found.");
  for (const [bone, landmark] of [
    ["leftUpperArm", LANDMARK.leftShoulder],
    ["rightForearm", LANDMARK.rightElbow],
  ] as const) {
    const [x, y] = bonePosition(state, BONES.indexOf(bone));
    const [tx, ty] = seen(camera, landmarks[landmark] ?? [0, 0, 0]);
    expect(Math.hypot(x - tx, -y - ty)).toBeLessThan(8);
  }
});

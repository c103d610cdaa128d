import { expect, test } from "vitest";
import { JOINT_NAMES } from "../../../content/samples/rehearsal/joint-names.ts";
import type { TrueBody } from "../../../content/samples/rehearsal/truth.ts";
import type { FlatGarment } from "./flat-overlays.ts";
import { frontalShoulderWidth, registrationErrors } from "./registration.ts";

const CAMERA = { focalPixels: 1000, widthPixels: 720, heightPixels: 1280 };
const PLACES: Readonly<Record<string, readonly [number, number, 0 | 1]>> = {
  leftAcromion: [460, 300, 1],
  rightAcromion: [260, 300, 1],
  leftWrist: [520, 600, 1],
  rightWrist: [200, 600, 0],
  leftShoulder: [450, 320, 1],
  rightShoulder: [270, 320, 1],
  leftHip: [410, 580, 1],
  rightHip: [310, 580, 1],
};
const body: TrueBody = {
  yawRadians: 0,
  joints: JOINT_NAMES.map((name) => {
    const [x, y, visible] = PLACES[name] ?? [0, 0, 0];
    return [x, y, 2, visible];
  }),
};
const garment: FlatGarment = {
  places: { hemLeft: [0.2, 0.8], hemRight: [-0.2, 0.8] },
  box: { left: -1, right: 1, top: 2, bottom: 0 },
  shoulders: { left: [0.2, 1.4], right: [-0.2, 1.4] },
  hips: { left: [0.1, 0.9], right: [-0.1, 0.9] },
};

test("the shoulder width is that in space", () => {
  expect(frontalShoulderWidth(body, CAMERA)).toBeCloseTo(200);
  const [left, ...others] = body.joints;
  const turned = {
    ...body,
    joints: [left ?? [0, 0, 1, 0], ...others].map((row) => [...row]) as TrueBody["joints"],
  };
  const at = JOINT_NAMES.indexOf("leftAcromion");
  turned.joints[at] = [360, 300, 2.3, 1];
  expect(frontalShoulderWidth(turned, CAMERA)).toBeGreaterThan(160);
});

test("a garment in its place has no error; hidden joints do not count", () => {
  const places = {
    shoulderLeft: [460, 300],
    shoulderRight: [260, 300],
    cuffOuterLeft: [530, 600],
    cuffInnerLeft: [510, 600],
    cuffOuterRight: [0, 0],
    cuffInnerRight: [0, 0],
    hemLeft: [400, 632],
    hemRight: [320, 632],
  } as const;
  const errors = registrationErrors(places, garment, body, CAMERA);
  expect(errors).toHaveLength(4);
  for (const error of errors) expect(error).toBeCloseTo(0, 6);
  const off = registrationErrors({ ...places, shoulderLeft: [480, 300] }, garment, body, CAMERA);
  expect(Math.max(...off)).toBeCloseTo(0.1);
});

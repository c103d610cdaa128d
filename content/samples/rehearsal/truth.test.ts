import { describe, expect, test } from "vitest";
import { clipIndexes } from "./clip-indexes.ts";
import { JOINT_NAMES } from "./joint-names.ts";
import { jointOf, parseTruth, phaseAt, type Truth, torsoPolygon } from "./truth.ts";

const body = {
  yawRadians: 0.5,
  joints: JOINT_NAMES.map((_, index): [number, number, number, 0 | 1] => [index, index * 2, 2, 1]),
};
const truth: Truth = {
  version: 1,
  framesPerSecond: 30,
  widthPixels: 720,
  heightPixels: 1280,
  focalPixels: 1327,
  cameraHeightMetres: 1.4,
  cameraPitchRadians: 0.18,
  jointNames: [...JOINT_NAMES],
  spans: [
    { phase: "empty", fromIndex: 0, toIndex: 2 },
    { phase: "facing", fromIndex: 2, toIndex: 3 },
    { phase: "empty", fromIndex: 3, toIndex: 4 },
  ],
  bodies: [null, null, body, null],
};

describe("truth of a clip", () => {
  test("is read as it was written", () => {
    expect(parseTruth(JSON.parse(JSON.stringify(truth)))).toEqual({ ok: true, value: truth });
  });

  test.each([
    ["an unknown key", { ...truth, more: 1 }, ""],
    ["another order of joints", { ...truth, jointNames: JOINT_NAMES.toReversed() }, "jointNames"],
    [
      "a joint too few",
      { ...truth, bodies: [null, null, { ...body, joints: body.joints.slice(1) }, null] },
      "bodies.2.joints",
    ],
    [
      "a gap between spans",
      { ...truth, spans: truth.spans.filter(({ phase }) => phase === "empty") },
      "spans",
    ],
    ["spans that end early", { ...truth, spans: truth.spans.slice(0, 2) }, "spans"],
    ["no truth at all", null, ""],
  ])("%s is refused by its path", (_, json, path) => {
    const parsed = parseTruth(json);
    expect(parsed).toMatchObject({ ok: false, code: "malformed" });
    expect(!parsed.ok && parsed.message).toContain(path);
  });

  test("joints are found by name, the torso by its corners", () => {
    expect(jointOf(body, "leftEye")).toEqual({ xPixels: 1, yPixels: 2, depthMetres: 2, visible: true });
    const corners = torsoPolygon(body).map(({ xPixels }) => xPixels);
    expect(corners).toEqual(
      ["leftShoulder", "rightShoulder", "rightHip", "leftHip"].map((name) =>
        JOINT_NAMES.indexOf(name as "nose"),
      ),
    );
  });

  test("phases are told by index, and indexes by phase", () => {
    expect([0, 1, 2, 3, 4].map((index) => phaseAt(truth, index))).toEqual([
      "empty",
      "empty",
      "facing",
      "empty",
      null,
    ]);
    expect(clipIndexes(truth, ["empty"])).toEqual([0, 1, 3]);
    expect(clipIndexes(truth)).toEqual([0, 1, 2, 3]);
  });
});

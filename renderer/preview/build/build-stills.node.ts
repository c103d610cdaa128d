/*
 * `node renderer/preview/build/build-stills.node.ts`: takes stills of the rehearsal and works out the body in each from
 * the film's true joints and person masks, as the mirror would from a perfect network. Needs ffmpeg.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { BLAZE_JOINTS } from "../../../content/samples/rehearsal/build/blaze-joints.ts";
import { REHEARSAL_FILM, readRehearsal } from "../../../content/samples/rehearsal/read-rehearsal.node.ts";
import { jointOf, type TrueBody, type Truth } from "../../../content/samples/rehearsal/truth.ts";
import { assert } from "../../../main/base/assert.ts";
import { createBodyEstimator } from "../../../models/body/body-estimator.ts";
import { asNetworkPuts } from "../../../models/body/joint-offsets.ts";
import { LANDMARK_COUNT, LANDMARK_STRIDE, type Pose } from "../../../models/contract/index.ts";
import { stillsSchema } from "../still.ts";

/** Frames of the film: facing, turned by 40°, arms crossed. */
const FRAMES = { facing: 130, turned: 172, crossed: 335 } as const;
const FOLDER = join(import.meta.dirname, "..", "stills");
/** Hands and feet that the truth does not name, beyond wrist and ankle: share of forearm and shin. */
const HAND_SHARE = 0.35;
const FOOT_METRES = 0.16;

type Point = readonly [number, number, number];

/** The body's joints, as a network without error puts them, as landmarks in metres about the hips; x right, y down, z away from the viewer. */
function worldLandmarks(body: TrueBody, { focalPixels, widthPixels, heightPixels }: Truth): Point[] {
  const at = (name: Parameters<typeof jointOf>[1]): Point => {
    const { xPixels, yPixels, depthMetres } = jointOf(body, name);
    return [
      ((xPixels - widthPixels / 2) * depthMetres) / focalPixels,
      ((yPixels - heightPixels / 2) * depthMetres) / focalPixels,
      depthMetres,
    ];
  };
  const points: Point[] = Array.from({ length: LANDMARK_COUNT }, () => at("nose"));
  for (const [name, index] of BLAZE_JOINTS) points[index] = at(name);
  for (const [from, to] of [
    [2, 1],
    [2, 3],
    [5, 4],
    [5, 6],
  ] as const)
    points[to] = points[from] ?? at("nose");
  for (const side of [0, 1]) {
    const [elbow, wrist] = [13 + side, 15 + side].map((index) => points[index] ?? at("nose"));
    assert(elbow && wrist, "two joints");
    const hand = along(wrist, between(elbow, wrist), HAND_SHARE);
    for (const index of [17, 19, 21]) points[index + side] = hand;
    const ankle = points[27 + side] ?? at("nose");
    const ahead: Point = [
      Math.sin(body.yawRadians) * FOOT_METRES,
      0.06,
      -Math.cos(body.yawRadians) * FOOT_METRES,
    ];
    points[29 + side] = ankle;
    points[31 + side] = along(ankle, ahead, 1);
  }
  return asNetworkPuts(points.map(turnedUp)).map(turnedUp);
}

/** From y down and z away to y up and z near, and back. */
function turnedUp([x, y, z]: Point): Point {
  return [x, -y, -z];
}

function poseOf(body: TrueBody, truth: Truth): Pose {
  const points = worldLandmarks(body, truth);
  const hips = middle(points[23] ?? [0, 0, 0], points[24] ?? [0, 0, 0]);
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const world = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const { focalPixels, widthPixels, heightPixels } = truth;
  for (const [index, [x, y, z]] of points.entries()) {
    const scale = focalPixels / z;
    const place = [0.5 + (x * scale) / widthPixels, 0.5 + (y * scale) / heightPixels];
    landmarks.set(
      [...place, ((z - hips[2]) * (focalPixels / hips[2])) / widthPixels, 1],
      index * LANDMARK_STRIDE,
    );
    world.set([x - hips[0], y - hips[1], z - hips[2], 1], index * LANDMARK_STRIDE);
  }
  return { landmarks, worldLandmarks: world, mask: null };
}

const rehearsal = await readRehearsal();
assert(rehearsal.ok, "the rehearsal is there");
const { truth, masks } = rehearsal.value;
const { widthPixels, heightPixels } = truth;
const stills = [];
/** The first still shows the figure from the front, where girths can be seen; it is the same person in all. */
let girthRatios: { chest: number; waist: number; hip: number } | null = null;
for (const [name, index] of Object.entries(FRAMES)) {
  const body = truth.bodies[index];
  const alpha = masks.masks[index];
  assert(body && alpha, `somebody is in frame ${index}`);
  const mask = { widthPixels: masks.widthPixels, heightPixels: masks.heightPixels, alpha };
  const estimator = createBodyEstimator({ learnAtOnce: true, smoothedLandmarks: false });
  const state = estimator.update({ ...poseOf(body, truth), mask }, { widthPixels, heightPixels }, 0);
  assert(state, `there is a body in frame ${index}`);
  const png = execFileSync(
    "ffmpeg",
    [
      "-v",
      "error",
      "-i",
      REHEARSAL_FILM,
      "-vf",
      `select=eq(n\\,${index})`,
      "-frames:v",
      "1",
      "-f",
      "image2pipe",
      "-c:v",
      "png",
      "-",
    ],
    { maxBuffer: 32 * 1024 * 1024 },
  );
  writeFileSync(join(FOLDER, `${name}.webp`), await sharp(png).webp({ quality: 88 }).toBuffer());
  const { positions, rotations, scales, confidences, ...rest } = state;
  girthRatios ??= { ...rest.girthRatios };
  const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(5)));
  stills.push({
    name,
    ...rest,
    girthRatios,
    positions: rounded(positions),
    rotations: rounded(rotations),
    scales: rounded(scales),
    confidences: rounded(confidences),
  });
  console.log(name, "yaw", state.yawRadians.toFixed(2), "pixels a metre", state.pixelsPerMetre.toFixed(0));
}
writeFileSync(join(FOLDER, "stills.json"), `${JSON.stringify(stillsSchema.parse(stills))}\n`);

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}
function between(from: Point, to: Point): Point {
  return [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
}
function along(from: Point, way: Point, share: number): Point {
  return [from[0] + way[0] * share, from[1] + way[1] * share, from[2] + way[2] * share];
}

/**
 * Lets the real pose network look at the rehearsal and prints, by phase, how often it finds the person, how far its
 * joints are from the true ones (visible joints, pixels of 1280) and how well its mask meets the true mask.
 * Exit 1 when the clip is not fit to rehearse with.
 *
 *     node content/samples/rehearsal/build/check-rehearsal.node.ts [--weights FILE.task]
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { JOINT_NAMES, type JointName } from "../joint-names.ts";
import { PHASES } from "../phases.ts";
import { REHEARSAL_FILM, readRehearsal } from "../read-rehearsal.node.ts";
import { jointOf, phaseAt, type TrueBody } from "../truth.ts";
import { BLAZE_JOINTS } from "./blaze-joints.ts";
import { openBuiltPage } from "./built-page.node.ts";
import { openFilm } from "./film-pictures.node.ts";

const ROOT = new URL("../../../../", import.meta.url);
const inRoot = (path: string) => fileURLToPath(new URL(path, ROOT));
const FOUND_LEAST = 0.98;
const ERROR_MOST_PIXELS = 12;
const START_MS = 120_000;
const CELL_PIXELS = 8;

const { values } = parseArgs({
  options: { weights: { type: "string", default: inRoot("build/weights/pose_landmarker_lite.task") } },
});
const rehearsal = await readRehearsal();
if (!rehearsal.ok) throw new Error(rehearsal.message);
const { truth, masks } = rehearsal.value;
using film = openFilm(REHEARSAL_FILM, truth.widthPixels, truth.heightPixels);
await using built = await openBuiltPage({
  root: fileURLToPath(new URL("./checker", import.meta.url)),
  routes: {
    "/next": () => film.next(),
    "/pose.task": () => readFile(values.weights),
    "/vision.js": () => readFile(inRoot("node_modules/@mediapipe/tasks-vision/wasm/vision_wasm_internal.js")),
    "/vision.wasm": () =>
      readFile(inRoot("node_modules/@mediapipe/tasks-vision/wasm/vision_wasm_internal.wasm")),
  },
});
await built.page.waitForFunction(() => "checker" in window, null, { timeout: START_MS });

interface Row {
  pictures: number;
  whole: number;
  found: number;
  errors: number[];
  overlaps: number[];
}
const rows = new Map<string, Row>(PHASES.map((phase) => [phase, emptyRow()]));
const byJoint = new Map<JointName, { errors: number[]; dx: number[]; dy: number[] }>(
  JOINT_NAMES.map((name) => [name, { errors: [], dx: [], dy: [] }]),
);
for (let index = 0; index < truth.bodies.length; index++) {
  const sighting = await built.page.evaluate((atMs) => window.checker.lookAtNext(atMs), index * 33 + 1);
  if (sighting === null) throw new Error(`The film ends at ${index}, its truth at ${truth.bodies.length}.`);
  const row = rows.get(phaseAt(truth, index) ?? "empty") ?? emptyRow();
  const body = truth.bodies[index] ?? null;
  row.pictures++;
  const whole = body !== null && isWhole(body);
  if (whole) row.whole++;
  if (sighting.landmarks === null) continue;
  if (whole || body === null) row.found++;
  if (body === null || !whole) continue;
  row.errors.push(...errorsOf(body, sighting.landmarks));
  row.overlaps.push(overlapOf(sighting.mask ?? "", index));
}

console.table(
  Object.fromEntries(
    [...rows].map(([phase, row]) => [
      phase,
      {
        pictures: row.pictures,
        whole: row.whole,
        "found %": phase === "empty" ? percent(row.found, row.pictures) : percent(row.found, row.whole),
        "error px": mean(row.errors).toFixed(1),
        "p95 px": percentile(row.errors, 0.95).toFixed(1),
        "mask IoU": mean(row.overlaps).toFixed(3),
      },
    ]),
  ),
);
console.table(
  Object.fromEntries(
    [...byJoint].map(([name, { errors, dx, dy }]) => [
      name,
      { "error px": mean(errors).toFixed(1), "bias x": mean(dx).toFixed(1), "bias y": mean(dy).toFixed(1) },
    ]),
  ),
);
const seen = [...rows].filter(([phase]) => phase !== "empty").map(([, row]) => row);
const whole = seen.reduce((sum, row) => sum + row.whole, 0);
const found = seen.reduce((sum, row) => sum + row.found, 0);
const error = mean(seen.flatMap((row) => row.errors));
console.log(
  `Found in ${percent(found, whole)} % of ${whole} pictures with the whole person; joints ${error.toFixed(1)} px off.`,
);
if (found < whole * FOUND_LEAST || error > ERROR_MOST_PIXELS) process.exitCode = 1;

function emptyRow(): Row {
  return { pictures: 0, whole: 0, found: 0, errors: [], overlaps: [] };
}

/** Head, shoulders and hips are inside the picture. */
function isWhole(body: TrueBody): boolean {
  const names: JointName[] = [
    "leftEar",
    "rightEar",
    "leftShoulder",
    "rightShoulder",
    "leftHip",
    "rightHip",
    "nose",
  ];
  return names.every((name) => {
    const { xPixels } = jointOf(body, name);
    return xPixels > 20 && xPixels < truth.widthPixels - 20;
  });
}

function errorsOf(body: TrueBody, landmarks: readonly number[]): number[] {
  return BLAZE_JOINTS.flatMap(([name, at]) => {
    const { xPixels, yPixels, visible } = jointOf(body, name);
    if (!visible) return [];
    const dx = (landmarks[at * 2] ?? 0) * truth.widthPixels - xPixels;
    const dy = (landmarks[at * 2 + 1] ?? 0) * truth.heightPixels - yPixels;
    const joint = byJoint.get(name);
    joint?.errors.push(Math.hypot(dx, dy));
    joint?.dx.push(dx);
    joint?.dy.push(dy);
    return [Math.hypot(dx, dy)];
  });
}

/** Intersection over union of the network's mask with the true one, on the network's cells. */
function overlapOf(cells: string, index: number): number {
  const mask = masks.masks[index];
  if (mask === undefined) throw new Error(`The masks end at ${index}.`);
  const columns = truth.widthPixels / CELL_PIXELS;
  let both = 0;
  let either = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const x = Math.floor((((cell % columns) + 0.5) * CELL_PIXELS * masks.widthPixels) / truth.widthPixels);
    const y = Math.floor(
      ((Math.floor(cell / columns) + 0.5) * CELL_PIXELS * masks.heightPixels) / truth.heightPixels,
    );
    const real = mask[y * masks.widthPixels + x] === 255;
    const told = cells[cell] === "1";
    if (real && told) both++;
    if (real || told) either++;
  }
  return either === 0 ? 1 : both / either;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
}

function percentile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

function percent(part: number, all: number): string {
  return all === 0 ? "-" : ((part / all) * 100).toFixed(1);
}

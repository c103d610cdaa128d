/**
 * Makes the clip that proves that picture and garment belong together: the standing figure slides sideways, and the
 * place of its shoulders' centre tells the number of the frame. Needs Chromium and ffmpeg; takes a few minutes.
 *
 *     node content/samples/rehearsal/build/build-coherence-clip.node.ts
 */
import { rename, writeFile } from "node:fs/promises";
import {
  COHERENCE_COUNT,
  COHERENCE_START_X_PIXELS,
  COHERENCE_STEP_X_PIXELS,
  coherenceXPixels,
} from "../coherence.ts";
import { JOINT_NAMES, type JointName } from "../joint-names.ts";
import { COHERENCE_FILM, COHERENCE_TRUTH } from "../read-coherence.node.ts";
import type { TrueBody, Truth } from "../truth.ts";
import { openEncoder } from "./encoder.node.ts";
import type { JointRow } from "./stage/joints.ts";
import { openStudio } from "./studio.node.ts";
import { FRAMES_PER_SECOND, truthOf } from "./truth-of.ts";

const FILM_QUALITY = 28;
/** The truth is rounded to a tenth of a pixel; two shoulders make up to a tenth of difference. */
const PLACE_TOLERANCE_PIXELS = 0.15;

await using studio = await openStudio();
const { widthPixels, heightPixels } = studio.camera;
/** A build that breaks off leaves the old clip as it was. */
const part = COHERENCE_FILM.replace("coherence.webm", ".coherence.part.webm");
const encoder = openEncoder(part, {
  widthPixels,
  heightPixels,
  framesPerSecond: FRAMES_PER_SECOND,
  quality: FILM_QUALITY,
});
const probe = await studio.shoot({ kind: "standing", xMetres: 0 });
const beside = await studio.shoot({ kind: "standing", xMetres: 0.25 });
const homeX = shouldersX(probe.joints);
const pixelsPerMetre = (shouldersX(beside.joints) - homeX) / 0.25;
const bodies: TrueBody[] = [];
for (let index = 0; index < COHERENCE_COUNT; index++) {
  const xMetres = (coherenceXPixels(index) - homeX) / pixelsPerMetre;
  const { picture, yawRadians, joints } = await studio.shoot({ kind: "standing", xMetres });
  if (Math.abs(shouldersX(joints) - coherenceXPixels(index)) > PLACE_TOLERANCE_PIXELS) {
    throw new Error(`Frame ${index} stands at ${shouldersX(joints)}, not at ${coherenceXPixels(index)}.`);
  }
  await encoder.add(picture);
  bodies.push({ yawRadians, joints: joints.map((row) => [...row]) });
}
await encoder.finish();
const spans: Truth["spans"] = [{ phase: "facing", fromIndex: 0, toIndex: COHERENCE_COUNT }];
const truth = truthOf(studio.camera, spans, bodies);
await writeFile(COHERENCE_TRUTH, `${JSON.stringify(truth)}\n`);
await rename(part, COHERENCE_FILM);
console.log(
  `${COHERENCE_FILM}: shoulders at ${COHERENCE_START_X_PIXELS} + ${COHERENCE_STEP_X_PIXELS} n pixels, n < ${COHERENCE_COUNT}.`,
);

function shouldersX(joints: readonly JointRow[]): number {
  const x = (name: JointName) => joints[JOINT_NAMES.indexOf(name)]?.[0] ?? Number.NaN;
  return (x("leftShoulder") + x("rightShoulder")) / 2;
}

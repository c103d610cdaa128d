/**
 * Makes the rehearsal clip anew, from nothing but files of this folder:
 * `rehearsal.webm`, `rehearsal-joints.json`, `rehearsal-mask.rle.gz`, `rehearsal-thumbs.bin.gz`, `rehearsal.jpg`.
 * Needs Chromium and ffmpeg; takes some minutes on two cores with software GL.
 */
import { execFileSync } from "node:child_process";
import { rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { encodeMasks } from "../mask-rle.ts";
import type { Phase } from "../phases.ts";
import type { TrueBody, Truth } from "../truth.ts";
import { openEncoder } from "./encoder.node.ts";
import { REHEARSAL, REHEARSAL_PHASES } from "./motion/choreography.ts";
import { openStudio } from "./studio.node.ts";
import { thumbsOf } from "./thumbs.node.ts";
import { FRAMES_PER_SECOND, truthOf } from "./truth-of.ts";

const FOLDER = fileURLToPath(new URL("../", import.meta.url));
const FILM_QUALITY = 29;
const POSTER_SECONDS = 4.6;

const count = Math.round(REHEARSAL.durationSeconds * FRAMES_PER_SECOND);
const film = `${FOLDER}rehearsal.webm`;
/** A build that breaks off leaves the old clip as it was. */
const part = `${FOLDER}.rehearsal.part.webm`;
await using studio = await openStudio();
const { widthPixels, heightPixels } = studio.camera;
const encoder = openEncoder(part, {
  widthPixels,
  heightPixels,
  framesPerSecond: FRAMES_PER_SECOND,
  quality: FILM_QUALITY,
});
const masks: Uint8Array[] = [];
const bodies: (TrueBody | null)[] = [];
for (let index = 0; index < count; index++) {
  const { picture, mask, yawRadians, joints } = await studio.shoot({
    kind: "rehearsal",
    seconds: index / FRAMES_PER_SECOND,
  });
  await encoder.add(picture);
  masks.push(mask);
  bodies.push(mask.includes(255) ? { yawRadians, joints: joints.map((row) => [...row]) } : null);
  if (index % 30 === 0) console.log(`${index} of ${count} frames`);
}
await encoder.finish();

const truth = truthOf(studio.camera, spansOf(bodies), bodies);
await rename(part, film);
await writeFile(`${FOLDER}rehearsal-joints.json`, `${JSON.stringify(truth)}\n`);
const reel = encodeMasks({ widthPixels: widthPixels / 2, heightPixels: heightPixels / 2, masks });
await writeFile(`${FOLDER}rehearsal-mask.rle.gz`, gzipSync(reel, { level: 9 }));
await writeFile(`${FOLDER}rehearsal-thumbs.bin.gz`, gzipSync(thumbsOf(film), { level: 9 }));
const poster = [
  "-v",
  "error",
  "-y",
  "-ss",
  String(POSTER_SECONDS),
  "-i",
  film,
  "-frames:v",
  "1",
  "-q:v",
  "4",
];
execFileSync("ffmpeg", [...poster, `${FOLDER}rehearsal.jpg`]);

/** Spans of the choreography; `empty` is cut by who is really seen, to the frame. */
function spansOf(seen: readonly (TrueBody | null)[]): Truth["spans"] {
  const spans: { phase: Phase; fromIndex: number; toIndex: number }[] = [];
  for (const [index, body] of seen.entries()) {
    const seconds = index / FRAMES_PER_SECOND;
    const planned = REHEARSAL_PHASES.find(
      ({ fromSeconds, toSeconds }) => seconds >= fromSeconds && seconds < toSeconds,
    );
    const here = seconds < REHEARSAL.durationSeconds / 2 ? "entering" : "leaving";
    const phase =
      body === null ? "empty" : planned === undefined || planned.phase === "empty" ? here : planned.phase;
    const last = spans.at(-1);
    if (last?.phase === phase) last.toIndex = index + 1;
    else spans.push({ phase, fromIndex: index, toIndex: index + 1 });
  }
  return spans;
}

import { execFile } from "node:child_process";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { makeCameraFile } from "../../content/samples/rehearsal/build/make-camera-file.node.ts";
import { clipIndexes } from "../../content/samples/rehearsal/clip-indexes.ts";
import type { Phase } from "../../content/samples/rehearsal/phases.ts";
import { REHEARSAL_FILM, readRehearsal } from "../../content/samples/rehearsal/read-rehearsal.node.ts";

/** What stands before the test's camera: spans of the rehearsal, looped. */
export type Scene = "somebody" | "nobody" | "everything" | "moving";

const PHASES: Readonly<Record<Scene, readonly Phase[] | undefined>> = {
  somebody: ["facing"],
  nobody: ["empty"],
  moving: ["facing", "turn-left", "turn-right", "arms-crossed", "arms-lifted"],
  everything: undefined,
};

/** Chromium plays a camera file at this many pictures a second. */
const PICTURES_PER_SECOND = 30;

/** The camera file of a scene; throws a sentence where it cannot be made. */
export async function cameraClip(
  scene: Scene,
): Promise<{ readonly file: string; readonly indexes: readonly number[] }> {
  const rehearsal = await readRehearsal();
  if (!rehearsal.ok) throw new Error(rehearsal.message);
  const indexes = clipIndexes(rehearsal.value.truth, PHASES[scene]);
  const made = await makeCameraFile({ webm: REHEARSAL_FILM, frames: indexes });
  if (!made.ok) throw new Error(made.message);
  return { file: made.value, indexes };
}

/** Somebody, nobody, or the same figure with a long, narrow trunk and short legs: another body to whoever measures. */
export interface Turn {
  readonly who: "somebody" | "nobody" | "somebody-else";
  readonly seconds: number;
}

/** Writes a camera file in which turns follow each other; it begins anew whenever the camera is opened. */
export async function writeTurns(file: string, turns: readonly Turn[]): Promise<string> {
  await writeFile(file, "");
  for (const { who, seconds } of turns) {
    const clip = await cameraClip(who === "nobody" ? "nobody" : "somebody");
    const pictures = who === "somebody-else" ? await reshape(clip.file, `${file}.else`) : clip.file;
    const bytes = await readFile(pictures);
    // A MJPEG file is its pictures one after the other, so that files can be joined.
    const rounds = Math.ceil((seconds * PICTURES_PER_SECOND) / clip.indexes.length);
    for (let round = 0; round < rounds; round++) await appendFile(file, bytes);
  }
  return file;
}

/** Stretches what is above the hips, shortens what is below, and makes all of it narrower. */
async function reshape(from: string, to: string): Promise<string> {
  const [width, hips, height] = [720, 740, 1280];
  const [trunk, legs, narrowed] = [940, 300, 440];
  const shape = [
    `[0]crop=${width}:${hips}:0:0,scale=${narrowed}:${trunk}[trunk]`,
    `[0]crop=${width}:${height - hips}:0:${hips},scale=${narrowed}:${legs}[legs]`,
    `[trunk][legs]vstack,pad=${width}:${height}:(ow-iw)/2:0:color=0xb8b0a4`,
  ].join(";");
  const input = ["-v", "error", "-y", "-f", "mjpeg", "-i", from, "-filter_complex", shape];
  const output = ["-c:v", "mjpeg", "-q:v", "3", "-pix_fmt", "yuvj420p", "-f", "mjpeg", to];
  await promisify(execFile)("ffmpeg", [...input, ...output]);
  return to;
}

import { makeCameraFile } from "../../content/samples/rehearsal/build/make-camera-file.node.ts";
import { clipIndexes } from "../../content/samples/rehearsal/clip-indexes.ts";
import type { Phase } from "../../content/samples/rehearsal/phases.ts";
import { REHEARSAL_FILM, readRehearsal } from "../../content/samples/rehearsal/read-rehearsal.node.ts";

/** What stands before the test's camera: spans of the rehearsal, looped. */
export type Scene = "somebody" | "nobody" | "everything" | "moving" | "nobody-then-somebody";

const PHASES: Readonly<Record<Scene, readonly Phase[] | undefined>> = {
  somebody: ["facing"],
  nobody: ["empty"],
  moving: ["facing", "turn-left", "turn-right", "arms-crossed", "arms-lifted"],
  "nobody-then-somebody": ["empty", "entering", "facing"],
  everything: undefined,
};

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

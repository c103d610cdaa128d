import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fail, type Result } from "../../../main/base/result.ts";
import { parseTruth, type Truth } from "./truth.ts";

/** The coherence clip: the standing figure slides sideways, its place tells the frame (see `coherenceIndexAt`). */
export const COHERENCE_FILM = fileURLToPath(new URL("./coherence.webm", import.meta.url));
export const COHERENCE_TRUTH = fileURLToPath(new URL("./coherence-joints.json", import.meta.url));

/** Truth of the coherence clip. Fails with `missing`, and the command that makes it, or `malformed`. */
export async function readCoherence(): Promise<Result<Truth, "missing" | "malformed">> {
  const text = await readFile(COHERENCE_TRUTH, "utf8").catch(() => null);
  if (text === null) {
    const remedy = 'run "node content/samples/rehearsal/build/build-coherence-clip.node.ts" to make it';
    return fail("missing", `The truth of the coherence clip, ${COHERENCE_TRUTH}, is missing; ${remedy}.`);
  }
  try {
    return parseTruth(JSON.parse(text));
  } catch {
    return fail("malformed", `${COHERENCE_TRUTH} is no JSON; make the clip anew.`);
  }
}

import { access, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fail, type Result } from "../../../main/base/result.ts";
import { parseTruth, type Truth } from "./truth.ts";

/** Where the coherence clip is made to; it is no part of the repository. */
export const COHERENCE_FOLDER = fileURLToPath(new URL("../../../.cache/coherence/", import.meta.url));
export const COHERENCE_FILM = `${COHERENCE_FOLDER}coherence.webm`;
export const COHERENCE_TRUTH = `${COHERENCE_FOLDER}coherence-joints.json`;

/** Truth of the coherence clip. Fails with `missing`, and the command that makes it, where it was never made. */
export async function readCoherence(): Promise<Result<Truth, "missing" | "malformed">> {
  try {
    await access(COHERENCE_FILM);
    return parseTruth(JSON.parse(await readFile(COHERENCE_TRUTH, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail("malformed", `${COHERENCE_TRUTH} is no JSON; make the clip anew.`);
    const remedy = 'run "node content/samples/rehearsal/build/build-coherence-clip.node.ts" to make it';
    return fail("missing", `The coherence clip ${COHERENCE_FILM} is missing; ${remedy}.`);
  }
}

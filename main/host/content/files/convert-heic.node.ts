import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { setPriority } from "node:os";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../../base/result.ts";

/** Longest that one picture may take, milliseconds. */
const MAX_PICTURE_MS = 60_000;
const MAX_ANSWER_BYTES = 1_000_000;
/** The screen's own film must not stutter meanwhile. */
const LOWEST_PRIORITY = 19;
const NAME = "heic";

export interface HeicOrder {
  readonly file: string;
  /** Where what is made may lie. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Of libheif; another one is handed in by tests. */
  readonly program?: string;
}

/**
 * Makes a PNG of an iPhone's photo by libheif's own program, upright; neither sharp nor ffmpeg opens such photos whole.
 * Of a file with several pictures the first one is taken.
 */
export async function convertHeic(
  order: HeicOrder,
): Promise<Result<string, "no-tool" | "stopped" | "broken">> {
  const { file, folder, program = "heif-convert", signal } = order;
  const target = join(folder, `${NAME}.png`);
  const done = await run(program, [file, target], signal);
  if (!done.ok) return done;
  // Several pictures are numbered.
  const [made] = (await readdir(folder)).filter((name) => /^heic(?:-1)?\.png$/.test(name)).sort();
  return made === undefined ? broken() : succeed(join(folder, made));
}

function run(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Result<null, "no-tool" | "stopped" | "broken">> {
  const limits = {
    signal,
    timeout: MAX_PICTURE_MS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_ANSWER_BYTES,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(program, args, limits, (error) => {
      if (error === null) resolve(succeed(null));
      else if (signal.aborted) resolve(fail("stopped", "Psyche ended in the middle; load it again."));
      else if (error.code === "ENOENT") resolve(noTool());
      else resolve(broken());
    });
    child.once("spawn", () => {
      try {
        if (child.pid !== undefined) setPriority(child.pid, LOWEST_PRIORITY);
      } catch {
        // It ended already, or the system does not let us: it runs as it is.
      }
    });
  });
}

function noTool() {
  return fail(
    "no-tool",
    "Is HEIC, an iPhone's own kind of photo, which the mirror's computer opens only with libheif: sudo apt-get install libheif-examples. Or share the photo as JPEG, or choose Settings, Camera, Formats, Most Compatible on the iPhone.",
  );
}

function broken() {
  return fail("broken", "The HEIC photo cannot be read; share it from the iPhone as JPEG.");
}

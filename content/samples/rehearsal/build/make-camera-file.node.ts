import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fail, type Result, succeed } from "../../../../main/base/result.ts";

const CACHE_FOLDER = fileURLToPath(new URL("../../../../.cache/camera/", import.meta.url));
const FFMPEG_MS = 120_000;
/** Changes whenever the same film would become another camera file. */
const RECIPE = "mjpeg-q3-v1";
/** ffmpeg's JPEG quality, 2 (best) to 31: 3 keeps fabric and stays near 60 KB a frame at 720 × 1280. */
const JPEG_QUALITY = "3";

export interface CameraFileOptions {
  /** Film to play in place of a camera. */
  readonly webm: string;
  /** Where the file goes; by default into `.cache/camera/`, named by its content. */
  readonly outFile?: string;
  /** Frames of the film to play, ascending (see `clipIndexes`); all of them by default. */
  readonly frames?: readonly number[];
  /** The program; by default the one on the path. */
  readonly ffmpeg?: string;
}

/**
 * Turns a film into the `.mjpeg` that Chromium's `--use-file-for-fake-video-capture` plays in a loop at 30 a
 * second: exactly the frames asked for, in their order. Made once, then found in the cache; answers its path.
 */
export async function makeCameraFile(
  options: CameraFileOptions,
): Promise<Result<string, "no-ffmpeg" | "unreadable" | "no-frames">> {
  const { webm, frames } = options;
  if (frames?.length === 0) return fail("no-frames", `No frame of ${webm} was asked for; name at least one.`);
  const readable = await access(webm).then(
    () => true,
    () => false,
  );
  if (!readable)
    return fail("unreadable", `The clip ${webm} cannot be read; run "npm run rehearsal:build" to make it.`);
  const outFile = options.outFile ?? join(CACHE_FOLDER, `${await nameOf(webm, frames)}.mjpeg`);
  if (options.outFile === undefined && (await exists(outFile))) return succeed(outFile);
  await mkdir(dirname(outFile), { recursive: true });
  const part = `${outFile}.${process.pid}.part`;
  const chosen =
    frames === undefined ? [] : ["-vf", `select='${choice(frames)}'`, "-frames:v", String(frames.length)];
  const codec = ["-fps_mode", "passthrough", "-c:v", "mjpeg", "-q:v", JPEG_QUALITY, "-pix_fmt", "yuvj420p"];
  const call = ["-v", "error", "-y", "-i", webm, ...chosen, ...codec, "-f", "mjpeg", part];
  try {
    await promisify(execFile)(options.ffmpeg ?? "ffmpeg", call, { timeout: FFMPEG_MS });
  } catch (error) {
    return failureOf(error, webm);
  }
  await rename(part, outFile);
  return succeed(outFile);
}

function failureOf(error: unknown, webm: string): Result<never, "no-ffmpeg" | "unreadable"> {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") {
    return fail("no-ffmpeg", 'ffmpeg is missing; install it with "apt-get install ffmpeg".');
  }
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
  return fail("unreadable", `ffmpeg could not read the clip ${webm}: ${said}`);
}

/** ffmpeg's choice of frames by number, runs told as ranges. */
function choice(frames: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const frame of frames) {
    const last = runs.at(-1);
    if (last !== undefined && frame === last.to + 1) last.to = frame;
    else runs.push({ from: frame, to: frame });
  }
  return runs.map(({ from, to }) => `between(n,${from},${to})`).join("+");
}

async function nameOf(webm: string, frames: readonly number[] | undefined): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(webm), hash);
  const asked = createHash("sha256").update(`${RECIPE} ${frames?.join() ?? "all"} ${hash.digest("hex")}`);
  return asked.digest("hex").slice(0, 32);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

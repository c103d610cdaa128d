import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { fail, type Result, succeed } from "../../../base/result.ts";

/** Longest that one conversion may take: half a day's film on a slow machine must be converted elsewhere. */
const MAX_CONVERSION_MS = 2 * 3_600_000;
/** Most pixels of a picture that is decoded: the largest that players are shown. */
const MAX_DECODED_PIXELS = 8_192 * 8_192;
/** Of what ffmpeg complains about, the end is kept. */
const MAX_COMPLAINT = 2_000;
/** The screen's own film must not stutter while one is converted. */
const LOWEST_PRIORITY = 19;

export type FfmpegCode = "no-tool" | "stopped" | "broken";

export interface FfmpegOrder {
  readonly args: readonly string[];
  /** Of what is made, for `onShare`; null where it is not known. */
  readonly durationMs: number | null;
  /** 0..1 of what is made. */
  readonly onShare?: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Runs ffmpeg on files of this machine; it reaches nothing else. Fails with what it complained about last. */
export function runFfmpeg({
  args,
  durationMs,
  onShare,
  signal,
}: FfmpegOrder): Promise<Result<null, FfmpegCode>> {
  return new Promise((resolve) => {
    const whole = [
      "-nostdin",
      "-v",
      "error",
      "-protocol_whitelist",
      "file,pipe",
      // A few bytes may claim pictures that no memory holds.
      "-max_pixels",
      String(MAX_DECODED_PIXELS),
      "-progress",
      "pipe:1",
      ...args,
    ];
    const child = spawn("ffmpeg", whole, { stdio: ["ignore", "pipe", "pipe"] });
    let complaint = "";
    const stop = (): void => void child.kill("SIGKILL");
    const timer = setTimeout(stop, MAX_CONVERSION_MS);
    signal.addEventListener("abort", stop, { once: true });
    const end = (outcome: Result<null, FfmpegCode>): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(outcome);
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const micros = /out_time_us=(\d+)/.exec(text)?.[1];
      if (micros !== undefined && durationMs !== null && durationMs > 0)
        onShare?.(Math.min(1, Number(micros) / 1_000 / durationMs));
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint = (complaint + text).slice(-MAX_COMPLAINT);
    });
    child.once("spawn", () => {
      lowerPriority(child.pid);
      if (signal.aborted) stop();
    });
    child.once("error", () =>
      end(
        fail(
          "no-tool",
          "This file must be converted with ffmpeg, which is not on this machine; install ffmpeg, or convert it elsewhere.",
        ),
      ),
    );
    child.once("close", (code) => {
      if (code === 0) end(succeed(null));
      else if (signal.aborted) end(fail("stopped", "Psyche ended in the middle; load it again."));
      else end(fail("broken", complaint.trim().split("\n").at(-1) ?? ""));
    });
  });
}

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, LOWEST_PRIORITY);
  } catch {
    // It ended already, or the system does not let us: it runs as it is.
  }
}

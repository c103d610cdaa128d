import { execFile } from "node:child_process";

/** Longest that a look at a film may take, and most that the tool may say. */
const TOOL_MS = 30_000;
const MAX_SAID_BYTES = 1_000_000;

export type ToolOutcome =
  | { readonly kind: "said"; readonly text: string; readonly isDone: boolean }
  /** The tool is not on this machine. */
  | { readonly kind: "absent" };

/** Runs ffprobe or ffmpeg on a file of this machine; it may read nothing else and is ended when it takes too long. */
export function runTool(tool: "ffprobe" | "ffmpeg", args: readonly string[]): Promise<ToolOutcome> {
  return new Promise((resolve) => {
    const limits = { timeout: TOOL_MS, maxBuffer: MAX_SAID_BYTES, killSignal: "SIGKILL" as const };
    execFile(tool, args, limits, (error, out) => {
      if (error !== null && error.code === "ENOENT") resolve({ kind: "absent" });
      else resolve({ kind: "said", text: out, isDone: error === null });
    });
  });
}

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { fail, type Result, succeed } from "../base/result.ts";

const codeOfErrno: Readonly<Record<string, "disk-full" | "read-only">> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "read-only",
  EACCES: "read-only",
  EPERM: "read-only",
};

/**
 * Replaces a text file so that a power cut leaves the old or the new one, never a half: a new file beside it, synced,
 * renamed over it, and the folder synced. Readable by its owner only.
 */
export function writeDurably(file: string, text: string): Result<null, "disk-full" | "read-only"> {
  const fresh = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    withOpen(fresh, "w", (handle) => writeSync(handle, text));
    renameSync(fresh, file);
    withOpen(dirname(file), "r", () => undefined);
    return succeed(null);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? codeOfErrno[String(error.code)] : undefined;
    if (!code) throw error;
    if (code === "disk-full") rmSync(fresh, { force: true });
    return code === "disk-full"
      ? fail(code, `${file} was not changed: the disk is full. Free some space and try again.`)
      : fail(
          code,
          `${file} was not changed: its folder is read-only. Give Psyche's user the right to write there.`,
        );
  }
}

function withOpen(path: string, flags: "w" | "r", use: (handle: number) => void): void {
  const handle = openSync(path, flags, 0o600);
  try {
    use(handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { randomId } from "./random-id.node.ts";
import { fail, type Result, succeed } from "./result.ts";

export interface AtomicWriteOptions {
  readonly file: string;
  readonly text: string;
  /** Permission bits; secrets are 0o600. */
  readonly mode?: number;
}

/**
 * Replaces a file so that a reader, or the next start after a power cut, finds the old text or the new one and never
 * half of either: written beside it, synced, renamed, and the folder synced.
 */
export async function writeFileAtomically({
  file,
  text,
  mode = 0o600,
}: AtomicWriteOptions): Promise<Result<null, "disk-full" | "read-only">> {
  const beside = `${file}.${randomId().slice(0, 8)}.new`;
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    const folder = await open(dirname(file), "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    return succeed(null);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return writeFailure(file, error);
  }
}

/** What a failed write means to people; throws what the system did not refuse, which is a bug. */
export function writeFailure(file: string, error: unknown) {
  const code = error instanceof Error && "syscall" in error ? Reflect.get(error, "code") : undefined;
  switch (code) {
    case undefined:
      throw error;
    case "ENOSPC":
    case "EDQUOT":
      return fail("disk-full", `The disk is full: ${file} was not written. Free some space.`);
    case "EROFS":
    case "EACCES":
    case "EPERM":
    case "ENOENT":
    case "ENOTDIR":
      return fail(
        "read-only",
        `${file} cannot be written (${code}). Give this user the right to write there.`,
      );
    default:
      // A dying card or a network folder that went away must not end the host.
      return fail("read-only", `${file} cannot be written (${String(code)}). Look at the disk it lies on.`);
  }
}

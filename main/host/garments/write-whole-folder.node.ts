import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Result, succeed } from "../../base/result.ts";
import { writeFailure } from "../../base/write-file-atomically.node.ts";

/**
 * Makes a folder with its files so that after a power cut it is there whole or not at all: written and synced under
 * another name, which `.new` marks as not to be read, then renamed, and the folder above synced.
 */
export async function writeWholeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<null, "disk-full" | "read-only">> {
  const beside = `${folder}.new`;
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true, mode: 0o700 });
    for (const [name, bytes] of files) {
      const handle = await open(join(beside, name), "wx", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    await syncFolder(beside);
    await rename(beside, folder);
    await syncFolder(dirname(folder));
    return succeed(null);
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    return writeFailure(folder, error);
  }
}

/** Makes renames in a folder last. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import type { Disk } from "./disk.ts";

/** Pieces that are read at once: large enough to be quick, small enough to be nothing. */
const READ_BYTES = 256 * 1024;

/** The machine's disk. Files are for their owner only. */
export const systemDisk: Disk = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  async list(folder) {
    return (await unlessMissing(readdir(folder))) ?? [];
  },
  async look(file) {
    const found = await unlessMissing(stat(file));
    return found?.isFile() ? { bytes: found.size, changedAtMs: found.mtimeMs } : null;
  },
  read: (file) => createReadStream(file, { highWaterMark: READ_BYTES }),
  async open(file, mode) {
    const handle = await open(file, mode === "new" ? "w" : "a", 0o600);
    return {
      async write(bytes) {
        // The system may take less than it was given, e.g. when the disk is about to be full.
        for (let from = 0; from < bytes.byteLength; )
          from += (await handle.write(bytes, from, bytes.byteLength - from)).bytesWritten;
      },
      truncate: (bytes) => handle.truncate(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  async syncFolder(folder) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

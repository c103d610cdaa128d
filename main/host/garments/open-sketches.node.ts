import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomId } from "../../base/random-id.node.ts";
import { type Result, succeed } from "../../base/result.ts";
import { writeFailure } from "../../base/write-file-atomically.node.ts";
import type { VersionFile } from "./garment-record.ts";

/** Sketches kept at once: what a page shows, and what it fetches next, for two people at work. */
export const MAX_SKETCHES = 4;

/** Garments as they would come out, for the figure beside the photo. None outlives the host. */
export interface Sketches {
  /** The newest ones are kept; the id of this one. */
  put(name: string, files: ReadonlyMap<VersionFile, Uint8Array>): Result<string, "disk-full" | "read-only">;
  /** Where a file of a sketch lies; null where there is no such sketch. */
  find(name: string, sketch: string, file: VersionFile): string | null;
}

/** `folder` holds nothing else: what an earlier host left in it is removed. */
export function openSketches(folder: string): Sketches {
  const kept: { readonly name: string; readonly sketch: string }[] = [];
  const folderOf = (sketch: string) => join(folder, sketch);
  const forget = (place: string) => {
    try {
      rmSync(place, { recursive: true, force: true });
    } catch {
      // A folder that cannot be written holds nothing of ours that could be read.
    }
  };
  forget(folder);
  return {
    put(name, files) {
      const sketch = randomId();
      try {
        mkdirSync(folderOf(sketch), { recursive: true, mode: 0o700 });
        // Not synced: after a power cut nobody asks for it.
        for (const [file, bytes] of files)
          writeFileSync(join(folderOf(sketch), file), bytes, { mode: 0o600 });
      } catch (error) {
        forget(folderOf(sketch));
        return writeFailure(folderOf(sketch), error);
      }
      kept.push({ name, sketch });
      for (const old of kept.splice(0, Math.max(0, kept.length - MAX_SKETCHES))) forget(folderOf(old.sketch));
      return succeed(sketch);
    },
    find(name, sketch, file) {
      const known = kept.some((one) => one.name === name && one.sketch === sketch);
      return known ? join(folderOf(sketch), file) : null;
    },
  };
}

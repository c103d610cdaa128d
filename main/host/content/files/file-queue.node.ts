import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { KeptFile } from "../../../../content/library/part.ts";
import { sha256Schema } from "../../../../content/schema/signage/manifest.ts";
import { randomIdSchema } from "../../../base/ids.ts";
import type { Result } from "../../../base/result.ts";
import { writeFailure, writeFileAtomically } from "../../../base/write-file-atomically.node.ts";

/** Times that Psyche may end in the middle of a file before it takes that for the file's fault. */
export const MAX_TRIES = 3;

const queuedSchema = z.strictObject({
  jobId: randomIdSchema,
  fileName: z.string().min(1).max(200),
  askedAtMs: z.number(),
  /** Times that it was begun and not ended. */
  tries: z.int().min(0),
  /** Where the library holds it; null: it lies in the queue. */
  kept: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(1) }).nullable(),
});
/** A file that waits for its turn or is being worked on. */
export type QueuedFile = z.infer<typeof queuedSchema>;

/** Where a file comes from: moved from there into the queue, or held by the library. */
export type FileOrigin = { readonly path: string } | { readonly kept: KeptFile };

/** Files that wait, on the disk: what was acknowledged is taken up again after a restart. */
export interface FileQueue {
  /** What an earlier run left, in the order asked. */
  readonly left: readonly QueuedFile[];
  pathOf(queued: QueuedFile): string;
  /** Whether its bytes are still there. */
  isHere(queued: QueuedFile): boolean;
  /** Acknowledged when it outlives a power cut. */
  add(queued: QueuedFile, origin: FileOrigin): Promise<Result<null, "disk-full" | "read-only">>;
  /** Notes how often it was begun. */
  note(queued: QueuedFile): Promise<void>;
  remove(queued: QueuedFile): Promise<void>;
  /** Hashes of files that the library must keep for what waits. */
  keptHashes(): readonly string[];
}

/** `folder` must be there. `keptPath`: where the library keeps a content. */
export function openFileQueue(folder: string, keptPath: (sha256: string) => string): FileQueue {
  const kept = new Map<string, string>();
  const left = readLeft(folder);
  for (const queued of left) hold(queued);

  function hold(queued: QueuedFile): void {
    if (queued.kept !== null) kept.set(queued.jobId, queued.kept.sha256);
  }
  const pathOf = ({ jobId, kept: held }: QueuedFile): string =>
    held === null ? join(folder, jobId) : keptPath(held.sha256);
  const write = (queued: QueuedFile) =>
    writeFileAtomically({ file: recordOf(folder, queued), text: JSON.stringify(queued) });

  return {
    left,
    pathOf,
    isHere: (queued) => statSync(pathOf(queued), { throwIfNoEntry: false })?.isFile() === true,
    async add(queued, origin) {
      if ("path" in origin) {
        try {
          // Its name reaches the disk together with that of the record, which lies in the same folder.
          await rename(origin.path, pathOf(queued));
        } catch (error) {
          return writeFailure(pathOf(queued), error);
        }
      }
      const written = await write(queued);
      if (written.ok) hold(queued);
      else if ("path" in origin) await rename(pathOf(queued), origin.path).catch(() => undefined);
      return written;
    },
    async note(queued) {
      // Only counts: where it cannot be written, the file is tried once more than it should be.
      await write(queued);
    },
    async remove(queued) {
      kept.delete(queued.jobId);
      await rm(recordOf(folder, queued), { force: true }).catch(() => undefined);
      if (queued.kept === null) await rm(pathOf(queued), { force: true }).catch(() => undefined);
    },
    keptHashes: () => [...kept.values()],
  };
}

function recordOf(folder: string, { jobId }: QueuedFile): string {
  return join(folder, `${jobId}.json`);
}

/** Records that can be read; what belongs to none of them was never acknowledged, and is removed. */
function readLeft(folder: string): readonly QueuedFile[] {
  const found: QueuedFile[] = [];
  for (const name of readdirSync(folder)) {
    const queued = name.endsWith(".json") ? readRecord(join(folder, name)) : null;
    if (queued !== null) found.push(queued);
  }
  const named = new Set(found.flatMap(({ jobId }) => [jobId, `${jobId}.json`]));
  for (const name of readdirSync(folder))
    if (!named.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  return found.sort((a, b) => a.askedAtMs - b.askedAtMs || a.jobId.localeCompare(b.jobId));
}

function readRecord(file: string): QueuedFile | null {
  try {
    const parsed = queuedSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Result } from "../../../main/base/result.ts";
import { writeFileAtomically } from "../../../main/base/write-file-atomically.node.ts";
import { type DiskCode, diskFailure } from "../../library/attempt.node.ts";
import { sha256Schema } from "../../schema/signage/manifest.ts";
import { MAX_METADATA_LENGTH } from "./tus-words.ts";

const recordSchema = z.strictObject({
  bytes: z.int().min(1),
  /** As the client sent it; parsed before. */
  metadata: z.string().max(MAX_METADATA_LENGTH),
  createdAtMs: z.int().min(0),
  /** What it became when it was whole. */
  sha256: sha256Schema.nullable(),
});

/** An upload that was announced: how long it is, what the client says of it, and what became of it. */
export type UploadRecord = z.infer<typeof recordSchema>;

/** Records of uploads, one a file below a folder. */
export interface UploadRecords {
  /** Null where there is none of that id, or one that cannot be read. */
  find(uploadId: string): Promise<UploadRecord | null>;
  write(uploadId: string, record: UploadRecord): Promise<Result<null, DiskCode>>;
  remove(uploadId: string): Promise<void>;
  ids(): Promise<readonly string[]>;
}

const NAME = /^([0-9a-f]{32})\.json$/;

export function openUploadRecords(folder: string): UploadRecords {
  return {
    async find(uploadId) {
      try {
        const parsed = recordSchema.safeParse(
          JSON.parse(await readFile(join(folder, `${uploadId}.json`), "utf8")),
        );
        return parsed.success ? parsed.data : null;
      } catch {
        // Not there, or not readable any more: the client begins anew.
        return null;
      }
    },
    async write(uploadId, record) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
      } catch (error) {
        return diskFailure(folder, error);
      }
      return writeFileAtomically({ file: join(folder, `${uploadId}.json`), text: JSON.stringify(record) });
    },
    remove: (uploadId) => rm(join(folder, `${uploadId}.json`), { force: true }).catch(() => undefined),
    async ids() {
      const names = await readdir(folder).catch((): string[] => []);
      return names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
    },
  };
}

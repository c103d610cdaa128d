import { z } from "zod";
import type { Log } from "../../main/base/log.ts";
import { parseDocument } from "../document/parse-document.ts";
import {
  MAX_MANIFEST_LENGTH,
  type SignedManifest,
  signedManifestSchema,
} from "../schema/signage/manifest.ts";
import type { Verified } from "../verify/verify.node.ts";
import type { Disk } from "./disk.ts";
import { isSameVersion, recordName, type VersionId, versionOfRecord } from "./places.ts";
import { readText } from "./read-text.ts";
import { writeWhole } from "./write-whole.ts";

/** Longest record, bytes: a manifest whose every character needs four. */
export const MAX_RECORD_BYTES = 4 * MAX_MANIFEST_LENGTH;

const recordSchema = z.strictObject({ sinceMs: z.int().min(0), signed: signedManifestSchema });

/** A signed manifest as the library keeps it, and since when. */
export type VersionRecord = z.infer<typeof recordSchema>;

/** Signed manifests in one folder, one a file. What the disk refuses is thrown. */
export interface VersionRecords {
  /** All that can be read, and the names of files that cannot. */
  all(): Promise<{ readonly records: readonly VersionRecord[]; readonly unreadable: readonly string[] }>;
  find(id: VersionId): Promise<VersionRecord | null>;
  write(signed: Verified<SignedManifest>, sinceMs: number): Promise<void>;
  remove(id: VersionId): Promise<void>;
}

export function openVersionRecords(disk: Disk, folder: string, log: Log): VersionRecords {
  async function read(name: string): Promise<VersionRecord | null> {
    const id = versionOfRecord(name);
    const text = id === null ? null : await readText(disk, `${folder}/${name}`, MAX_RECORD_BYTES);
    if (id === null || text === null) return null;
    const parsed = parseDocument(text, {
      schema: recordSchema,
      crossCheck: () => [],
      maxLength: MAX_RECORD_BYTES,
    });
    if (parsed.ok && isSameVersion(parsed.value.signed.manifest, id)) return parsed.value;
    const why = parsed.ok ? "it is of another version." : parsed.message;
    log("trouble", "library", "unreadable-version", `${folder}/${name} cannot be used: ${why}`);
    return null;
  }

  return {
    async all() {
      const records: VersionRecord[] = [];
      const unreadable: string[] = [];
      for (const name of await disk.list(folder)) {
        if (versionOfRecord(name) === null) continue;
        const record = await read(name);
        if (record === null) unreadable.push(`${folder}/${name}`);
        else records.push(record);
      }
      return { records: records.sort(newestFirst), unreadable };
    },
    find: (id) => read(recordName(id)),
    write: (signed, sinceMs) =>
      writeWhole(disk, folder, recordName(signed.manifest), `${JSON.stringify({ sinceMs, signed })}\n`),
    async remove(id) {
      await disk.remove(`${folder}/${recordName(id)}`);
      await disk.syncFolder(folder);
    },
  };
}

function newestFirst(a: VersionRecord, b: VersionRecord): number {
  const [one, other] = [a.signed.manifest, b.signed.manifest];
  return other.createdAtMs - one.createdAtMs || other.version - one.version;
}

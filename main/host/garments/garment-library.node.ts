import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Log } from "../../base/log.ts";
import { randomId } from "../../base/random-id.node.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFailure, writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { garmentNameSchema, MAX_SHOP_GARMENTS } from "../../bridge/contract/shop-garment.ts";
import { pathOf } from "../../bridge/path-of.ts";
import { createTurns } from "../in-turn.ts";
import { type GarmentRecord, garmentRecordSchema, type VersionFile } from "./garment-record.ts";
import { syncFolder, writeWholeFolder } from "./write-whole-folder.node.ts";

/** How long a removed garment can be brought back. */
export const KEEP_REMOVED_MS = 30 * 24 * 3_600_000;
const RECORD = "record.json";
const VERSION = /^version-([0-9a-f]{32})$/;

type DiskCode = "disk-full" | "read-only";
export type NewRecord = Omit<GarmentRecord, "formatVersion" | "front" | "back" | "changedAtMs">;

export interface GarmentLibraryOptions {
  /** `garments` in the data folder; made at the first garment. */
  readonly folder: string;
  readonly nowMs: () => number;
  readonly log: Log;
}

/**
 * The shop's own garments: `NAME/record.json` says what is true, `NAME/version-ID/` are complete versions that never
 * change, `NAME/original-ID` is what was uploaded. A record names a version only after it is on the disk, so that a
 * power cut leaves the garment as it was before or as it is after.
 */
export interface GarmentLibrary {
  /** Every garment, those in the bin included. */
  list(): readonly GarmentRecord[];
  find(name: string): GarmentRecord | null;
  /** Takes over uploaded files and begins a garment. */
  create(
    record: NewRecord,
    uploads: { readonly front: string; readonly back: string | null },
  ): Promise<Result<null, DiskCode | "too-many-garments">>;
  /** One change of a record after the other; null where there is no such garment. */
  change(
    name: string,
    change: (record: GarmentRecord) => GarmentRecord,
  ): Promise<Result<null, DiskCode | "no-such-garment">>;
  /** Puts a complete version beside the others and answers with its id; no record knows it yet. */
  addVersion(name: string, files: ReadonlyMap<VersionFile, Uint8Array>): Promise<Result<string, DiskCode>>;
  /** Where a file of a garment lies, whether or not it is there. */
  originalPath(name: string, original: string): string;
  versionPath(name: string, version: string, file: VersionFile): string;
  /** Removes versions that no record names, what a crash left behind, and what was long in the bin. */
  sweep(): Promise<void>;
}

export function openGarmentLibrary({ folder, nowMs, log }: GarmentLibraryOptions): GarmentLibrary {
  const records = readRecords(folder, log);
  const inTurn = createTurns();
  const folderOf = (name: string) => join(folder, name);

  async function write(record: GarmentRecord): Promise<Result<null, DiskCode>> {
    const checked = garmentRecordSchema.parse(record);
    const file = join(folderOf(record.name), RECORD);
    const written = await writeFileAtomically({ file, text: `${JSON.stringify(checked)}\n` });
    if (written.ok) records.set(record.name, checked);
    return written;
  }

  return {
    list: () => Array.from(records.values()),
    find: (name) => records.get(name) ?? null,
    create: (fresh, uploads) =>
      inTurn(async () => {
        if (records.size >= MAX_SHOP_GARMENTS)
          return fail(
            "too-many-garments",
            `There are ${MAX_SHOP_GARMENTS} garments already; remove one for good.`,
          );
        const { name } = fresh;
        const front = `original-${randomId()}`;
        const back = uploads.back === null ? null : `original-${randomId()}`;
        try {
          await mkdir(folderOf(name), { recursive: true, mode: 0o700 });
          await rename(uploads.front, join(folderOf(name), front));
          if (uploads.back !== null && back !== null) await rename(uploads.back, join(folderOf(name), back));
          await syncFolder(folderOf(name));
          await syncFolder(folder);
        } catch (error) {
          return writeFailure(folderOf(name), error);
        }
        return write({ ...fresh, formatVersion: 1, front, back, changedAtMs: nowMs() });
      }),
    change: (name, change) =>
      inTurn(async () => {
        const record = records.get(name);
        if (record === undefined)
          return fail("no-such-garment", `There is no garment ${name} in this shop's library.`);
        return write({ ...change(record), changedAtMs: nowMs() });
      }),
    addVersion: async (name, files) => {
      const version = randomId();
      const written = await writeWholeFolder(join(folderOf(name), `version-${version}`), files);
      return written.ok ? succeed(version) : written;
    },
    originalPath: (name, original) => join(folderOf(name), original),
    versionPath: (name, version, file) => join(folderOf(name), `version-${version}`, file),
    sweep: () =>
      inTurn(async () => {
        for (const record of records.values()) {
          const over = record.removedAtMs !== null && nowMs() - record.removedAtMs > KEEP_REMOVED_MS;
          if (over) records.delete(record.name);
          await sweepFolder(folderOf(record.name), over ? null : record).catch((error: unknown) =>
            log("notice", "garments", "not-swept", `${folderOf(record.name)}: ${String(error)}`),
          );
        }
        for (const name of foldersIn(folder)) {
          // Left by an end between what was uploaded and its record: nobody can find it.
          if (!records.has(name) && !existsSync(join(folderOf(name), RECORD)))
            await rm(folderOf(name), { recursive: true, force: true }).catch(() => undefined);
        }
      }),
  };
}

/** Null removes the folder for good, the record first so that half a folder is never read. */
async function sweepFolder(folder: string, record: GarmentRecord | null): Promise<void> {
  if (record === null) {
    await rm(join(folder, RECORD), { force: true });
    return rm(folder, { recursive: true, force: true });
  }
  const { draft, published, front, back } = record;
  const kept = new Set([RECORD, front, back, `version-${draft ?? ""}`, `version-${published ?? ""}`]);
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** A damaged record is told and left alone: somebody may still mend it. */
function readRecords(folder: string, log: Log): Map<string, GarmentRecord> {
  const records = new Map<string, GarmentRecord>();
  for (const name of foldersIn(folder)) {
    const file = join(folder, name, RECORD);
    const record = readRecord(file);
    if (record.ok && record.value.name === name) records.set(name, completeVersions(folder, record.value));
    else if (record.ok || record.code === "malformed")
      log(
        "trouble",
        "garments",
        "malformed",
        `${file} is damaged and its garment is not shown; mend or remove it.`,
      );
  }
  return records;
}

function readRecord(file: string): Result<GarmentRecord, "missing" | "malformed"> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return fail("missing", `There is no ${file}.`);
  }
  try {
    return succeed(garmentRecordSchema.parse(JSON.parse(text)));
  } catch (error) {
    return fail("malformed", error instanceof z.ZodError ? pathOf(error) : String(error));
  }
}

/** A version that somebody deleted by hand is no version. */
function completeVersions(folder: string, record: GarmentRecord): GarmentRecord {
  const there = new Set(
    readdirSync(join(folder, record.name)).map((entry) => VERSION.exec(entry)?.[1] ?? null),
  );
  const kept = (version: string | null) => (version !== null && there.has(version) ? version : null);
  return { ...record, draft: kept(record.draft), published: kept(record.published) };
}

function foldersIn(folder: string): string[] {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && garmentNameSchema.safeParse(entry.name).success)
      .map(({ name }) => name);
  } catch {
    // The data folder cannot be read or made: the host has told already.
    return [];
  }
}

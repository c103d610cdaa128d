import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { Skipped } from "../parts/import-result.ts";
import { baseName } from "../parts/names.ts";
import { decodeText } from "./decode-text.ts";
import { isLitter, pathFault, plainPath } from "./entry-path.ts";
import type { ImportSource, SourceFault } from "./import-source.ts";
import { DEFLATED, STORED, unpackEntry } from "./unpack-entry.node.ts";
import { bombFault, MAX_DOCUMENT_BYTES, MAX_ENTRIES } from "./zip-limits.ts";

const KIND_OF_FILE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const PLAIN_FILE = 0o100000;

/**
 * A ZIP as a source. Its directory is read and judged first; bytes are unpacked only when they are asked for, one file
 * at a time, never further than the directory says, into a folder of their own that `close` removes. Refused as a
 * whole: what is no ZIP, is protected by a password, would unpack too far, or holds a path that leads out of it.
 */
export async function openZip(
  file: string,
): Promise<Result<ImportSource, "broken" | "unsafe" | "too-large">> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, decodeStrings: false });
  } catch (error) {
    return fail("broken", `The ZIP cannot be read (${reasonOf(error)}); pack or load it anew.`);
  }
  const listed = await list(zip);
  if (!listed.ok) {
    zip.close();
    return listed;
  }
  return succeed(sourceOf(file, zip, listed.value));
}

interface Listing {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly skipped: readonly Skipped[];
}

async function list(zip: ZipFile): Promise<Result<Listing, "broken" | "unsafe" | "too-large">> {
  const all: { path: string; entry: Entry }[] = [];
  try {
    if (zip.entryCount > MAX_ENTRIES) {
      return fail("too-large", `The ZIP holds ${zip.entryCount} files, more than ${MAX_ENTRIES}; split it.`);
    }
    for await (const entry of zip.eachEntry()) {
      const path = nameOf(entry);
      const fault = pathFault(path);
      if (fault !== null) return fail("unsafe", fault);
      if (!path.endsWith("/")) all.push({ path, entry });
    }
  } catch (error) {
    return fail("broken", `The ZIP's directory cannot be read (${reasonOf(error)}); pack or load it anew.`);
  }
  if (all.some(({ entry }) => entry.isEncrypted())) {
    return fail("unsafe", "The ZIP is protected by a password; pack it anew without one.");
  }
  const bomb = bombFault(
    all.map(({ path, entry }) => ({
      path,
      packedBytes: entry.compressedSize,
      unpackedBytes: entry.uncompressedSize,
    })),
  );
  return bomb === null ? succeed(sort(all)) : fail("too-large", bomb);
}

/** A name in UTF-8 where it is that, whatever the ZIP says (many do not), else as the ZIP says or by old PCs. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw);
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  }
}

function sort(all: readonly { readonly path: string; readonly entry: Entry }[]): Listing {
  const entries = new Map<string, Entry>();
  const skipped: Skipped[] = [];
  for (const { path, entry } of all) {
    const plain = plainPath(path);
    if (plain === null || plain === "" || isLitter(plain)) continue;
    const why = entries.has(plain) ? "Is in the ZIP twice; the first one was taken." : whyNotPlain(entry);
    if (why === null) entries.set(plain, entry);
    else skipped.push({ what: plain, why, code: "unsafe", retryKey: null });
  }
  return { entries, skipped };
}

function whyNotPlain(entry: Entry): string | null {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_OF_FILE;
  if (kind === SYMBOLIC_LINK) return "Is a link to another file; put the file itself into the ZIP.";
  if (kind !== 0 && kind !== PLAIN_FILE) return "Is no plain file.";
  const { compressionMethod } = entry;
  return compressionMethod === STORED || compressionMethod === DEFLATED
    ? null
    : `Is packed by a method (${compressionMethod}) that cannot be read; pack it with Deflate.`;
}

function sourceOf(file: string, zip: ZipFile, { entries, skipped }: Listing): ImportSource {
  const unpacked = new Map<string, Promise<Result<string, SourceFault>>>();
  let folder: Promise<string> | null = null;
  let begunFiles = 0;
  const unpack = async (path: string): Promise<Result<string, SourceFault>> => {
    const entry = entries.get(path);
    if (entry === undefined) return fail("absent", `"${path}" is not in the ZIP.`);
    folder ??= mkdtemp(join(tmpdir(), "psyche-import-"));
    const number = begunFiles++;
    const target = join(await folder, String(number));
    try {
      await unpackEntry(file, zip, entry, target);
      return succeed(target);
    } catch (error) {
      return fail("broken", `"${path}" cannot be unpacked (${reasonOf(error)}); pack it anew.`);
    }
  };
  const fileOf = (path: string): Promise<Result<string, SourceFault>> => {
    const known = unpacked.get(path);
    if (known !== undefined) return known;
    const begun = unpack(path);
    unpacked.set(path, begun);
    return begun;
  };
  return {
    name: baseName(file),
    paths: [...entries.keys()],
    skipped,
    fileOf,
    async readText(path) {
      const entry = entries.get(path);
      if (entry !== undefined && entry.uncompressedSize > MAX_DOCUMENT_BYTES) {
        return fail("too-large", `"${path}" is larger than ${MAX_DOCUMENT_BYTES / 1024 ** 2} MB.`);
      }
      const target = await fileOf(path);
      return target.ok ? decodeText(await readFile(target.value), path) : target;
    },
    async close() {
      await Promise.allSettled(unpacked.values());
      zip.close();
      if (folder !== null) await rm(await folder, { recursive: true, force: true });
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

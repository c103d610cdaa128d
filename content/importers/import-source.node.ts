import { open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { Locale } from "../schema/locale.ts";
import { checkImport } from "./parts/check-import.ts";
import type { WantedMedium } from "./parts/import-plan.ts";
import { type ImportResult, refusedImport } from "./parts/import-result.ts";
import type { MediumReading, MediumReadings } from "./parts/medium-reading.ts";
import { planSource } from "./plan-source.node.ts";
import { KIND_BYTES, kindOfBytes } from "./probe/kind-of-bytes.ts";
import { readMedium } from "./probe/read-medium.node.ts";
import type { FileOf, ImportSource, SourceFault } from "./source/import-source.ts";
import type { FindCopy } from "./source/open-copies.node.ts";
import { openBeside, openFolder } from "./source/open-folder.node.ts";
import { openPages } from "./source/open-pages.node.ts";
import { openZip } from "./source/open-zip.node.ts";
import { withinItsFolder } from "./source/within.ts";

export interface ImportRequest {
  /** A file or folder of this machine. */
  readonly path: string;
  /** The language of texts that do not say theirs. */
  readonly locale: Locale;
  readonly nowMs: number;
  /** Local copies of remote media. */
  readonly findCopy?: FindCopy;
  /** Only these are read (the `retryKey`s of an earlier result); the others are as `before` knew them. */
  readonly only?: readonly string[];
  readonly before?: MediumReadings;
  /** After each file that was read, for a bar that fills. */
  readonly onRead?: (done: number, all: number) => void;
}

/** An import whose files can be fetched until it is closed. */
export interface OpenImport {
  readonly result: ImportResult;
  /** What was found in each file; hand it in as `before` when some are tried again. */
  readonly readings: MediumReadings;
  /** The file of this machine with the bytes of a medium, or of a part of a packed page (`FileOrigin`). */
  fileOf(key: string, part?: string): Promise<Result<string, SourceFault>>;
  /** Drops what was unpacked. */
  close(): Promise<void>;
}

/**
 * Imports a Xibo export, a SMIL playlist, or an ordinary folder, ZIP or file of media: reads all of it, writes nothing.
 * Never throws for what is in the source: what cannot be taken is named in the result.
 */
export async function importSource(request: ImportRequest): Promise<OpenImport> {
  const opened = await openSource(request.path);
  if (!opened.ok) return closedImport(refusedImport(opened.message));
  const source = opened.value;
  const planned = await planSource(source);
  if (!planned.ok) {
    await source.close();
    return closedImport(refusedImport(planned.message, null, source.skipped));
  }
  const { format, plan } = planned.value;
  const fileOf = fetcher(plan.wanted, source, request.findCopy);
  const readings = await readAll(plan.wanted, fileOf, request);
  const { locale, nowMs } = request;
  const translated = plan.translate({ readings, locale, nowMs });
  const result = checkImport({ ...translated, skipped: [...source.skipped, ...translated.skipped] }, format);
  const pages = openPages(fileOf);
  return {
    result,
    readings,
    fileOf: (key, part) => (part === undefined ? fileOf(key) : pages.fileOf(key, part)),
    async close() {
      await pages.close();
      await source.close();
    },
  };
}

function closedImport(result: ImportResult): OpenImport {
  const fileOf = (): Promise<Result<string, SourceFault>> =>
    Promise.resolve(fail("absent", "Nothing was imported."));
  return { result, readings: new Map(), fileOf, close: () => Promise.resolve() };
}

const PACKED_PAGE = /\.(?:wgt|htz)$/i;

async function openSource(path: string): Promise<Result<ImportSource>> {
  try {
    const known = await stat(path);
    if (known.isDirectory()) return await openFolder(path);
    if (!known.isFile()) return fail("unknown-format", `${path} is neither a file nor a folder.`);
    if (known.size === 0) return fail("broken", `${path} is empty; load it anew.`);
    const isZip = kindOfBytes(await firstBytes(path))?.kind === "zip";
    // A packed page is one thing to show, not a folder of files.
    if (!isZip || PACKED_PAGE.test(path)) return succeed(openBeside(path, dirname(path)));
    const zip = await openZip(path);
    return zip.ok ? succeed(withinItsFolder(zip.value)) : zip;
  } catch {
    return fail("absent", `${path} cannot be read; check its name and its permissions.`);
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fetcher(wanted: readonly WantedMedium[], source: ImportSource, findCopy: FindCopy | undefined) {
  const paths = new Map(wanted.map(({ key, path }) => [key, path]));
  return async (key: string): Promise<Result<string, SourceFault>> => {
    const path = paths.get(key);
    if (path === undefined) return fail("absent", `"${key}" is no part of this import.`);
    const copy = findCopy?.(key) ?? null;
    if (path !== null) {
      const found = await source.fileOf(path);
      return found.ok || copy === null ? found : succeed(copy);
    }
    return copy === null
      ? fail("absent", `"${key}" lies elsewhere, and no copy of it was handed in.`)
      : succeed(copy);
  };
}

async function readAll(
  wanted: readonly WantedMedium[],
  fileOf: FileOf,
  { only, before, onRead }: ImportRequest,
): Promise<MediumReadings> {
  const readings = new Map<string, MediumReading>();
  for (const [at, { key, path }] of wanted.entries()) {
    const known = before?.get(key);
    if (only === undefined || only.includes(key)) readings.set(key, await readOne(key, path, fileOf));
    else if (known !== undefined) readings.set(key, known);
    onRead?.(at + 1, wanted.length);
  }
  return readings;
}

async function readOne(key: string, path: string | null, fileOf: FileOf): Promise<MediumReading> {
  const file = await fileOf(key);
  if (file.ok) {
    try {
      return await readMedium(file.value, path ?? key.replace(/[?#].*$/, ""));
    } catch (error) {
      const why = `Cannot be read (${error instanceof Error ? error.message : String(error)}).`;
      return { ok: false, code: "broken", why };
    }
  }
  if (path !== null) return { ok: false, code: file.code, why: file.message };
  const host = URL.parse(key)?.hostname ?? "elsewhere";
  const why = `Lies at ${host}, and nothing is fetched while importing; download it and hand in its folder (--media).`;
  return { ok: false, code: "remote", why };
}

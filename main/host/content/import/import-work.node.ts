import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { importSource, type OpenImport } from "../../../../content/importers/import-source.node.ts";
import type { ImportedFile } from "../../../../content/importers/parts/import-result.ts";
import { openCopies } from "../../../../content/importers/source/open-copies.node.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { Result } from "../../../base/result.ts";
import { type ContentImport, MAX_IMPORT_LINES } from "../../../bridge/contract/content-import.ts";
import type { BridgeClient } from "../../../bridge/contract/pipe.ts";
import type { Uploads } from "../../garments/uploads.node.ts";
import { bringImport } from "./bring-import.ts";
import type { ImportFolder } from "./import-folder.node.ts";
import { takenFacts } from "./taken-facts.ts";

const MAX_TEXT = 1_000;
const MAX_NOTES = 20;

export interface ImportWorkOptions {
  readonly importId: string;
  readonly name: string;
  readonly files: ImportFolder;
  readonly uploads: Pick<Uploads, "take">;
  readonly nowMs: () => number;
  /** Asks the content desk, as whoever takes the import. */
  readonly request: BridgeClient["request"];
  readonly onChange: () => void;
}

/** One import on its way: gathered, looked at, taken. One step at a time. */
export interface ImportWork {
  readonly files: ImportFolder;
  readonly isBusy: boolean;
  state(): ContentImport;
  /** Reads all of it, or what failed before. The language is that of texts that do not say theirs. */
  look(locale: Locale): void;
  /** Whether there is anything to take; taking it goes on by itself. */
  take(): boolean;
  /** Stops what runs and drops its files. */
  end(): Promise<void>;
}

export function createImportWork(options: ImportWorkOptions): ImportWork {
  const { files, importId, name, nowMs, onChange, request, uploads } = options;
  let opened: OpenImport | null = null;
  let step: ContentImport["step"] = "gathering";
  let progress = { done: 0, all: 0 };
  let brought: ContentImport["brought"] = null;
  let trouble: string | null = null;
  let running: Promise<void> = Promise.resolve();
  const ending = new AbortController();

  /** Runs one step; whatever goes wrong in it is told, and the import rests at `rest`. */
  function run(begin: ContentImport["step"], rest: ContentImport["step"], work: () => Promise<void>): void {
    step = begin;
    progress = { done: 0, all: 0 };
    trouble = null;
    onChange();
    running = work()
      .catch((error: unknown) => {
        trouble = `It stopped (${error instanceof Error ? error.message : String(error)}); try again.`;
      })
      .finally(() => {
        step = rest;
        onChange();
      });
  }

  async function read(locale: Locale): Promise<void> {
    const before = opened;
    const copies = await openCopies(files.folder);
    const failed = (before?.result.skipped ?? []).flatMap(({ retryKey }) => retryKey ?? []);
    const next = await importSource({
      path: files.root(),
      locale,
      nowMs: nowMs(),
      ...(copies.ok ? { findCopy: copies.value } : {}),
      ...(before === null || failed.length === 0 ? {} : { only: failed, before: before.readings }),
      onRead(done, all) {
        ending.signal.throwIfAborted();
        progress = { done, all };
        onChange();
      },
    });
    opened = next;
    await before?.close();
  }

  async function upload({ origin }: ImportedFile): Promise<Result<string>> {
    if (origin.kind === "text") return uploads.take(Readable.from([Buffer.from(origin.text)]));
    if (opened === null) throw new Error("Broken invariant: an import is taken that was not read");
    const file = await opened.fileOf(origin.key);
    return file.ok ? uploads.take(createReadStream(file.value)) : file;
  }

  async function bring({ result }: OpenImport): Promise<void> {
    const { files: imported, programme } = result;
    if (programme === null) return;
    const onPart = (done: number, all: number): void => {
      progress = { done, all };
      onChange();
    };
    const outcome = await bringImport(
      { programme, files: imported, upload, onPart },
      { request, wait: (durationMs) => wait(durationMs, undefined, { signal: ending.signal }) },
    );
    if (outcome.ok) brought = outcome.value;
    else trouble = cut(outcome.message);
  }

  return {
    files,
    get isBusy() {
      return step === "reading" || step === "taking";
    },
    state: () => ({
      importId,
      name: cut(name),
      step,
      ...progress,
      ...told(opened),
      brought,
      trouble,
    }),
    look: (locale) => run("reading", "read", () => read(locale)),
    take() {
      const ready = opened;
      if (ready === null || ready.result.programme === null || ready.result.refused !== undefined)
        return false;
      run("taking", "done", () => bring(ready));
      return true;
    },
    async end() {
      ending.abort();
      await running;
      await opened?.close();
      await files.remove();
    },
  };
}

/** What an import found, as pages show it; long lists are cut. */
function told(opened: OpenImport | null): Pick<ContentImport, "format" | "refused" | "taken" | "skipped"> {
  if (opened === null) return { format: null, refused: null, taken: [], skipped: [] };
  const { format, programme, refused, skipped, taken } = opened.result;
  const factsOf = programme === null ? () => null : takenFacts(programme);
  return {
    format,
    refused: refused === undefined ? null : cut(refused),
    taken: taken.slice(0, MAX_IMPORT_LINES).map((one) => ({
      what: cut(one.what),
      as: one.as,
      tells: cut(one.tells),
      facts: factsOf(one),
      notes: one.notes.slice(0, MAX_NOTES).map(cut),
    })),
    skipped: skipped.slice(0, MAX_IMPORT_LINES).map(({ code, retryKey, what, why }) => ({
      what: cut(what),
      why: cut(why),
      code,
      canRetry: retryKey !== null,
    })),
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT);
}

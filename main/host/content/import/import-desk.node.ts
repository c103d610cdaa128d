import { join } from "node:path";
import type { Locale } from "../../../../content/schema/locale.ts";
import { randomId } from "../../../base/random-id.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { type contentImportRequests, MAX_OPEN_IMPORTS } from "../../../bridge/contract/content-import.ts";
import type { BridgeClient, Caller, Handlers } from "../../../bridge/contract/pipe.ts";
import type { Uploads } from "../../garments/uploads.node.ts";
import type { ContentHandlers } from "../content-desk.node.ts";
import type { House } from "../open-house.node.ts";
import { emptyImports, type FileSource, openImportFolder } from "./import-folder.node.ts";
import { createImportWork, type ImportWork } from "./import-work.node.ts";

/** Pages hear of progress so often at most. */
const TELL_EVERY_MS = 400;

export type ImportHandlers = Pick<Handlers, keyof typeof contentImportRequests>;

export interface ImportDeskOptions {
  /** Below the content's folder; what an earlier run left there is dropped. */
  readonly folder: string;
  readonly house: Promise<Result<House, "disk-full" | "read-only">>;
  readonly uploads: Uploads;
  /** Takes what an import brings, as if a person had done it by hand. */
  readonly desk: ContentHandlers;
  /** The language of texts that do not say theirs. */
  readonly locale: () => Locale;
  readonly nowMs: () => number;
  readonly monotonicMs: () => number;
  readonly onChange: () => void;
}

/** Answers what the import wizard asks: gather, look, take, try again. */
export function createImportDesk(options: ImportDeskOptions): {
  readonly handlers: ImportHandlers;
  close(): Promise<void>;
} {
  const { desk, folder, house, locale, monotonicMs, nowMs, onChange, uploads } = options;
  /** In the order begun. */
  const works = new Map<string, ImportWork>();
  const emptied = emptyImports(folder).catch(() => undefined);
  let toldAtMs = Number.NEGATIVE_INFINITY;
  let told: ImportWork | null = null;
  let toldStep = "";

  /** Tells pages of another step at once, of progress now and then. */
  function tell(work: ImportWork): void {
    const { step } = work.state();
    const isAnother = told !== work || toldStep !== step;
    if (!isAnother && monotonicMs() - toldAtMs < TELL_EVERY_MS) return;
    [told, toldStep, toldAtMs] = [work, step, monotonicMs()];
    onChange();
  }

  function rested(importId: string): Result<ImportWork, "no-such-import" | "busy"> {
    const work = works.get(importId);
    if (work === undefined) return noImport();
    return work.isBusy ? fail("busy", "It is still being worked on; wait a moment.") : succeed(work);
  }

  /** Where an upload lies, and what to forget when it was used. */
  async function sourceOf(
    uploadId: string,
  ): Promise<{ readonly source: FileSource; forget(): Promise<void> } | null> {
    const whole = uploads.find(uploadId);
    if (whole !== null) return { source: { moved: whole }, forget: () => Promise.resolve() };
    const open = await house;
    if (!open.ok) return null;
    const { library, resumable } = open.value;
    const pieced = await resumable.finished(uploadId);
    if (pieced === null) return null;
    const copied = library.files.pathOf(pieced.file.sha256);
    return { source: { copied }, forget: () => resumable.forget(uploadId) };
  }

  return {
    handlers: {
      "content.import-begin": async ({ name }, caller) => {
        const open = await house;
        if (!open.ok) return open;
        await emptied;
        if (works.size >= MAX_OPEN_IMPORTS) {
          const resting = [...works].find(([, work]) => !work.isBusy);
          if (resting === undefined)
            return fail("too-many-imports", "Several imports are under way; wait until one is done.");
          works.delete(resting[0]);
          await resting[1].end();
        }
        const importId = randomId();
        const work: ImportWork = createImportWork({
          importId,
          name,
          files: openImportFolder(join(folder, importId), name),
          uploads,
          nowMs,
          request: requestsTo(desk, caller),
          onChange: () => tell(work),
        });
        works.set(importId, work);
        return succeed({ importId });
      },
      "content.import-add": async ({ importId, path, uploadId }) => {
        const work = rested(importId);
        if (!work.ok) return work;
        const found = await sourceOf(uploadId);
        if (found === null) return fail("no-such-upload", "The file is no longer there; load it again.");
        const added = await work.value.files.add(path, found.source);
        if (added.ok) await found.forget();
        return added;
      },
      "content.import-look": ({ importId }) => {
        const work = rested(importId);
        if (!work.ok) return work;
        work.value.look(locale());
        return succeed(null);
      },
      "content.import-take": ({ importId }) => {
        const work = rested(importId);
        if (!work.ok) return work;
        return work.value.take()
          ? succeed(null)
          : fail("nothing-to-take", "Nothing of it can be taken; look at what it says.");
      },
      "content.import-state": ({ importId }) => {
        const work = works.get(importId);
        return work === undefined ? noImport() : succeed(work.state());
      },
      "content.import-end": async ({ importId }) => {
        const work = rested(importId);
        if (!work.ok) return work;
        works.delete(importId);
        await work.value.end();
        return succeed(null);
      },
    },
    async close() {
      await emptied;
      for (const work of works.values()) await work.end();
      works.clear();
    },
  };
}

function noImport() {
  return fail("no-such-import", "This import is no longer here; begin it again.");
}

/** Asks the content desk within the host, as its caller would over the bridge. */
function requestsTo(desk: ContentHandlers, caller: Caller): BridgeClient["request"] {
  return async (name, params) => {
    const handler: unknown = Reflect.get(desk, name);
    if (typeof handler !== "function") throw new Error(`Broken invariant: the content desk has no ${name}`);
    // Each handler takes the params of its own name; the compiler cannot follow that through a look-up.
    return (handler as (...all: unknown[]) => never)(params, caller);
  };
}

import { Worker } from "node:worker_threads";
import { type Failure, fail } from "../../base/result.ts";
import type { SalesPart } from "../../ledger/study/sales-file.ts";
import type { DoImport, ImportCode, ImportJob, ImportResult, ImportWord } from "./import-job.ts";

/** As a source file, and as it is bundled beside Electron's main process. */
const THREAD_FILE = import.meta.url.endsWith(".ts") ? "./import-thread.node.ts" : "./import-thread.js";
/** Enough for the sums of the largest file that is taken; more, and the thread ends instead of the host. */
const THREAD_HEAP_MEGABYTES = 3_072;

type Read = Extract<ImportWord, { kind: "read" }>;

/** Does a job in a thread of its own, which ends with it: memory and all. Throws what the job throws: a bug. */
export const importInThread: DoImport = async <J extends ImportJob, T, Code extends string>(
  job: J,
  { onProgress, whenStopped }: Parameters<DoImport>[1],
  use: Parameters<typeof importInThread<J, T, Code>>[2],
) => {
  const worker = new Worker(new URL(THREAD_FILE, import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MEGABYTES },
  });
  // A host that wants to end is not kept from it.
  worker.unref();
  const reading = Promise.withResolvers<Read | Failure<ImportCode>>();
  let asked: PromiseWithResolvers<SalesPart | null> | null = null;
  worker.on("message", (word: ImportWord) => {
    switch (word.kind) {
      case "progress":
        return onProgress(word.share);
      case "read":
        return reading.resolve(word);
      case "part":
        return asked?.resolve(word.part);
    }
  });
  worker.on("error", (error) => {
    if (isOutOfMemory(error)) reading.resolve(tooLarge());
    else reading.reject(error);
    asked?.reject(error);
  });
  worker.on("exit", () => {
    const gone = new Error("The thread that reads files ended by itself");
    reading.reject(gone);
    asked?.reject(gone);
  });
  void whenStopped.then(() =>
    reading.resolve(fail("stopped", "The reading was ended before anything was taken.")),
  );
  const next = () => {
    asked = Promise.withResolvers();
    worker.postMessage("next");
    return asked.promise;
  };
  try {
    const read = await reading.promise;
    if (!("outcome" in read)) return read;
    if (!read.outcome.ok) return read.outcome;
    return await use(read.outcome.value as ImportResult[J["kind"]], { rows: read.rows, next });
  } finally {
    await worker.terminate();
  }
};

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLarge(): Failure<ImportCode> {
  return fail(
    "too-many-sums",
    "The file holds more days, products and receipts than fit in memory. Import it year by year.",
  );
}

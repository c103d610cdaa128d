import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { KeptFile } from "../../../../content/library/part.ts";
import { randomId } from "../../../base/random-id.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { type ContentJob, MAX_CONTENT_JOBS } from "../../../bridge/contract/content.ts";
import { type FileOrigin, type FileQueue, MAX_TRIES, type QueuedFile } from "./file-queue.node.ts";

/** Files that wait at once: a whole folder that is dragged in. */
export const MAX_WAITING_FILES = 80;
const MAX_REMARKS = 10;
const MAX_SENTENCE = 300;
const MAX_REFUSAL = 500;
/** Pages hear of progress so often. */
const TELL_EVERY_MS = 400;

/** What became of a file. */
export interface TakenFile {
  /** Null where it is no medium, e.g. captions. */
  readonly mediaId: string | null;
  readonly remarks: readonly string[];
}
export interface TakeOrder {
  readonly file: string;
  /** The same in the library, where that holds it already. */
  readonly kept: KeptFile | null;
  readonly fileName: string;
  /** Empty, for what is made on the way; removed afterwards. */
  readonly folder: string;
  readonly onStep: (step: ContentJob["step"], share: number) => void;
  readonly signal: AbortSignal;
}

export interface FileLineOptions {
  /** What waits there is taken up at once. */
  readonly queue: FileQueue;
  /** For what is made on the way; emptied at the begin. */
  readonly workFolder: string;
  readonly take: (order: TakeOrder) => Promise<Result<TakenFile>>;
  readonly onChange: () => void;
  readonly nowMs: () => number;
  readonly monotonicMs: () => number;
}

/** Takes files one at a time. What was acknowledged and not ended is begun again after a restart. */
export interface FileLine {
  ask(
    origin: FileOrigin,
    fileName: string,
  ): Promise<Result<string, "too-many-waiting" | "disk-full" | "read-only">>;
  /** Newest first; those that are done stay until newer ones push them out, or the host ends. */
  jobs(): readonly ContentJob[];
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

type Job = { -readonly [K in keyof ContentJob]: ContentJob[K] };

export function createFileLine(options: FileLineOptions): FileLine {
  const { monotonicMs, nowMs, onChange, queue, take, workFolder } = options;
  const jobs: Job[] = [];
  const waiting: { readonly job: Job; readonly queued: QueuedFile }[] = [];
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  for (const queued of queue.left) {
    const job = addJob(queued);
    const why = whyNotAgain(queued);
    if (why === null) waiting.push({ job, queued });
    else {
      refuse(job, "stopped", why);
      void queue.remove(queued);
    }
  }
  begin();

  /** Why a file that an earlier run left is not begun again, and what to do; null where it is. */
  function whyNotAgain(queued: QueuedFile): string | null {
    if (!queue.isHere(queued)) return "The file was lost before it was taken; load it again.";
    if (queued.tries < MAX_TRIES) return null;
    return `Psyche ended ${queued.tries} times in the middle of this file; convert it elsewhere (MP4 with H.264, JPEG), and load it again.`;
  }

  function addJob({ fileName, jobId }: QueuedFile): Job {
    const job: Job = {
      jobId,
      fileName,
      step: "waiting",
      share: 0,
      mediaId: null,
      refusal: null,
      refusalCode: null,
      remarks: [],
    };
    jobs.unshift(job);
    while (jobs.length > MAX_CONTENT_JOBS) jobs.pop();
    return job;
  }

  function tellProgress(): void {
    const now = monotonicMs();
    if (now - toldAtMs < TELL_EVERY_MS) return;
    toldAtMs = now;
    onChange();
  }

  function begin(): void {
    if (running !== null || ending.signal.aborted) return;
    const next = waiting.shift();
    if (next === undefined) return;
    running = doOne(next.job, next.queued).finally(() => {
      running = null;
      onChange();
      begin();
    });
  }

  async function doOne(job: Job, queued: QueuedFile): Promise<void> {
    const folder = join(workFolder, job.jobId);
    const onStep: TakeOrder["onStep"] = (step, share) => {
      const isAnother = job.step !== step;
      job.step = step;
      job.share = share;
      if (isAnother) onChange();
      else tellProgress();
    };
    await queue.note({ ...queued, tries: queued.tries + 1 });
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { fileName, kept } = queued;
      const file = queue.pathOf(queued);
      const taken = await take({ file, kept, fileName, folder, onStep, signal: ending.signal });
      if (!taken.ok) return refuse(job, taken.code, taken.message);
      job.remarks = taken.value.remarks.slice(0, MAX_REMARKS).map((one) => one.slice(0, MAX_SENTENCE));
      job.mediaId = taken.value.mediaId;
      job.step = "done";
      job.share = 1;
    } catch (error) {
      refuse(
        job,
        "broken",
        `Cannot be taken (${error instanceof Error ? error.message : String(error)}); load it again.`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      // Cut off by the host's own end, it is begun again, and that was not the file's fault.
      if (ending.signal.aborted && job.step !== "done") await queue.note(queued);
      else await queue.remove(queued);
    }
  }

  async function idle(): Promise<void> {
    const busy = (): boolean => running !== null;
    while (busy()) await running;
  }

  function refuse(job: Job, code: string, why: string): void {
    job.step = "refused";
    job.share = 1;
    job.refusal = why.slice(0, MAX_REFUSAL);
    job.refusalCode = code;
  }

  return {
    async ask(origin, fileName) {
      if (waiting.length >= MAX_WAITING_FILES)
        return fail(
          "too-many-waiting",
          `${MAX_WAITING_FILES} files wait already; load more when some are done.`,
        );
      const kept = "kept" in origin ? { ...origin.kept } : null;
      const queued: QueuedFile = { jobId: randomId(), fileName, askedAtMs: nowMs(), tries: 0, kept };
      const added = await queue.add(queued, origin);
      if (!added.ok) return added;
      waiting.push({ job: addJob(queued), queued });
      begin();
      onChange();
      return succeed(queued.jobId);
    },
    jobs: () => jobs.map((job) => ({ ...job })),
    idle,
    async close() {
      ending.abort();
      waiting.length = 0;
      await idle();
    },
  };
}

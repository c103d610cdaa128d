import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomId } from "../../../base/random-id.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { type ContentJob, MAX_CONTENT_JOBS } from "../../../bridge/contract/content.ts";

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
  readonly fileName: string;
  /** Empty, for what is made on the way; removed afterwards. */
  readonly folder: string;
  readonly onStep: (step: ContentJob["step"], share: number) => void;
  readonly signal: AbortSignal;
}

export interface FileLineOptions {
  /** For what is made on the way; emptied at the begin. */
  readonly workFolder: string;
  readonly take: (order: TakeOrder) => Promise<Result<TakenFile>>;
  readonly onChange: () => void;
  readonly monotonicMs: () => number;
}

/** Takes files one at a time. Lives in memory: what the host's end cuts off must be loaded again. */
export interface FileLine {
  ask(file: string, fileName: string): Result<string, "too-many-waiting">;
  /** Newest first; those that are done stay until newer ones push them out. */
  jobs(): readonly ContentJob[];
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

type Job = { -readonly [K in keyof ContentJob]: ContentJob[K] };

export function createFileLine({ monotonicMs, onChange, take, workFolder }: FileLineOptions): FileLine {
  const jobs: Job[] = [];
  const waiting: { readonly job: Job; readonly file: string }[] = [];
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  function tellProgress(): void {
    const nowMs = monotonicMs();
    if (nowMs - toldAtMs < TELL_EVERY_MS) return;
    toldAtMs = nowMs;
    onChange();
  }

  function begin(): void {
    if (running !== null || ending.signal.aborted) return;
    const next = waiting.shift();
    if (next === undefined) return;
    running = doOne(next.job, next.file).finally(() => {
      running = null;
      onChange();
      begin();
    });
  }

  async function doOne(job: Job, file: string): Promise<void> {
    const folder = join(workFolder, job.jobId);
    const onStep: TakeOrder["onStep"] = (step, share) => {
      const isAnother = job.step !== step;
      job.step = step;
      job.share = share;
      if (isAnother) onChange();
      else tellProgress();
    };
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const taken = await take({ file, fileName: job.fileName, folder, onStep, signal: ending.signal });
      if (!taken.ok) return refuse(job, taken.message);
      job.remarks = taken.value.remarks.slice(0, MAX_REMARKS).map((one) => one.slice(0, MAX_SENTENCE));
      job.mediaId = taken.value.mediaId;
      job.step = "done";
      job.share = 1;
    } catch (error) {
      refuse(
        job,
        `Cannot be taken (${error instanceof Error ? error.message : String(error)}); load it again.`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      await rm(file, { force: true }).catch(() => undefined);
    }
  }

  async function idle(): Promise<void> {
    const busy = (): boolean => running !== null;
    while (busy()) await running;
  }

  function refuse(job: Job, why: string): void {
    job.step = "refused";
    job.share = 1;
    job.refusal = why.slice(0, MAX_REFUSAL);
  }

  return {
    ask(file, fileName) {
      if (waiting.length >= MAX_WAITING_FILES)
        return fail(
          "too-many-waiting",
          `${MAX_WAITING_FILES} files wait already; load more when some are done.`,
        );
      const job: Job = {
        jobId: randomId(),
        fileName,
        step: "waiting",
        share: 0,
        mediaId: null,
        refusal: null,
        remarks: [],
      };
      jobs.unshift(job);
      while (jobs.length > MAX_CONTENT_JOBS) jobs.pop();
      waiting.push({ job, file });
      begin();
      onChange();
      return succeed(job.jobId);
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

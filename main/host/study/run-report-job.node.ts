import { Worker } from "node:worker_threads";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ReportJob, ReportJobResult } from "../../report/experiment/report-job.ts";

/** As a source file, and as it is bundled beside Electron's main process. */
const THREAD_FILE = import.meta.url.endsWith(".ts") ? "./report-thread.node.ts" : "./report-thread.js";
/** A report over sixty sites takes seconds; one that takes so long has gone astray. */
const LONGEST_JOB_MS = 110_000;

/** Does a job in a thread of its own, which ends with it. Throws what the job throws: a bug. */
export async function runReportJob<J extends ReportJob>(
  job: J,
): Promise<Result<ReportJobResult[J["kind"]], "too-slow">> {
  const worker = new Worker(new URL(THREAD_FILE, import.meta.url), { workerData: job });
  worker.unref();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(
        () =>
          resolve(
            fail(
              "too-slow",
              "The report kept the computer busy for two minutes. Ask again when it is quieter.",
            ),
          ),
        LONGEST_JOB_MS,
      );
      worker.once("message", (result: ReportJobResult[J["kind"]]) => resolve(succeed(result)));
      worker.once("error", reject);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

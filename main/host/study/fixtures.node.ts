import { doImportJob } from "./do-import-job.node.ts";
import type { DoImport, ImportJob, ImportResult } from "./import-job.ts";

/** Imports in the thread that asks, for tests that are about something else. */
export const importHere: DoImport = async <J extends ImportJob, T, Code extends string>(
  job: J,
  { onProgress }: Parameters<DoImport>[1],
  use: Parameters<typeof importHere<J, T, Code>>[2],
) => {
  const done = await doImportJob(job, onProgress);
  return done.ok ? use(done.value.read as ImportResult[J["kind"]], done.value.parts) : done;
};

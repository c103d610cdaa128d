/*
 * Runs in a worker thread: a file of gigabytes takes minutes of a processor that the host needs for the mirror, and
 * memory that ends with the thread. One job a thread; the host ends the thread to break it off.
 */
import { parentPort, workerData } from "node:worker_threads";
import { assert } from "../../base/assert.ts";
import { doImportJob } from "./do-import-job.node.ts";
import type { ImportJob, ImportWord, PartOrder } from "./import-job.ts";

const port = parentPort;
assert(port, "import-thread runs in a worker thread only");
const say = (word: ImportWord) => port.postMessage(word);

const done = await doImportJob(workerData as ImportJob, (share) => say({ kind: "progress", share }));
if (done.ok) {
  const { parts, read } = done.value;
  port.on("message", (_order: PartOrder) => {
    void parts.next().then((part) => say({ kind: "part", part }));
  });
  say({ kind: "read", outcome: { ok: true, value: read }, rows: parts.rows });
} else {
  say({ kind: "read", outcome: done, rows: 0 });
}

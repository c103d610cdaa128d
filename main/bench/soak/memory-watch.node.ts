import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Mirror } from "../../../e2e/harness/open-mirror.node.ts";
import { collectInWorkers } from "./collect-in-workers.node.ts";
import { endNetworkRecord } from "./end-network-record.node.ts";

const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

/** Memory of everything that must not grow, megabytes, after garbage was collected. */
export interface MemorySample {
  readonly atMs: number;
  readonly hostHeap: number;
  readonly hostResident: number;
  readonly pageHeap: number;
  /** Elements and texts of the page, counted. */
  readonly pageNodes: number;
  readonly pageResident: number;
  readonly graphicsResident: number;
}

/** Looks at host and page. The host is this process, with the driver of the browser in it. */
export async function watchMemory({ page }: Mirror): Promise<() => Promise<MemorySample>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("Broken invariant: a page without a browser");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const ofPage = await page.context().newCDPSession(page);
  const ofBrowser = await browser.newBrowserCDPSession();
  await ofPage.send("Performance.enable");
  await endNetworkRecord(page);
  const collectOthers = await collectInWorkers(ofPage);
  return async () => {
    await collectOthers();
    await ofPage.send("HeapProfiler.collectGarbage");
    collect();
    const { metrics } = await ofPage.send("Performance.getMetrics");
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const { processInfo } = await ofBrowser.send("SystemInfo.getProcessInfo");
    const resident = (type: string): number =>
      processInfo.filter((one) => one.type === type).reduce((sum, { id }) => sum + residentOf(id), 0);
    const host = process.memoryUsage();
    return {
      atMs: performance.now(),
      hostHeap: host.heapUsed / MEGABYTE,
      hostResident: host.rss / MEGABYTE,
      pageHeap: metric("JSHeapUsedSize") / MEGABYTE,
      pageNodes: metric("Nodes"),
      pageResident: resident("renderer"),
      graphicsResident: resident("GPU"),
    };
  };
}

function residentOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return (pages * PAGE_BYTES) / MEGABYTE;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

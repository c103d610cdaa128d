import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Bench } from "../bench-result.ts";
import { compared, told } from "../figure.ts";
import type { ImportAnswer, ImportCost, ImportOrder, LoopDelay } from "./import-words.ts";
import { mapping, writeSales } from "./sales-file.node.ts";

const MEGABYTES = 60;
const BYTES_OF_A_MEGABYTE = 1_000_000;
/** Twice the file may take so much more memory: what is read is not kept. */
const MEMORY_BAR = 1.25;
/** A mirror that shares its loop with the reading would stand still; beside a thread it is late as any process is. */
const P99_BAR = 3;
const WORST_BAR = 5;

/**
 * A file of sales brought into a host's study room as a shop brings it: read in a thread, kept in its ledger. A file
 * of half the size goes into a host of its own first: that one's peak of memory is what the whole file's is held
 * against, and how late the host's loop comes is held against a process that does nothing in the same minutes.
 * `--megabytes N` makes another file, `--folder DIR` chooses the disk.
 */
export const run: Bench = async ({ args, log }) => {
  const megabytes = Number(optionOf(args, "--megabytes") ?? MEGABYTES);
  if (!(megabytes > 0)) throw new Error("--megabytes takes a number above 0.");
  const folder = mkdtempSync(join(optionOf(args, "--folder") ?? tmpdir(), "psyche-bench-"));
  try {
    const half = await bringInto(join(folder, "half"), (megabytes / 2) * BYTES_OF_A_MEGABYTE);
    log(`half the file: ${half.cost.rows} rows in ${(half.cost.wallMs / 1000).toFixed(1)} s`);
    const { cost, idle } = await bringInto(join(folder, "whole"), megabytes * BYTES_OF_A_MEGABYTE);
    log(`${megabytes} MB: ${cost.rows} rows`);
    const inMegabytes = (bytes: number) => bytes / BYTES_OF_A_MEGABYTE;
    const once = { n: 1, sign: "≤" } as const;
    const inMs = { ...once, unit: "ms" };
    return {
      name: "import",
      figures: [
        told({ id: "wall", value: cost.wallMs / 1000, unit: "s", n: 1 }),
        told({ id: "cpu", value: cost.cpuMs / 1000, unit: "s", n: 1 }),
        told({ id: "rows", value: (cost.rows / cost.wallMs) * 1000, unit: "rows/s", n: cost.rows }),
        compared({
          ...once,
          id: "peak memory beside half the file",
          value: inMegabytes(cost.peakBytes),
          baseline: inMegabytes(half.cost.peakBytes),
          unit: "MB",
          bar: MEMORY_BAR,
        }),
        compared({ ...inMs, id: "loop p99", value: cost.delay.p99Ms, baseline: idle.p99Ms, bar: P99_BAR }),
        compared({
          ...inMs,
          id: "loop worst",
          value: cost.delay.worstMs,
          baseline: idle.worstMs,
          bar: WORST_BAR,
        }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A fresh host with a data folder of its own takes a fresh file, beside a process that idles as long. */
async function bringInto(dataDir: string, bytes: number): Promise<{ cost: ImportCost; idle: LoopDelay }> {
  const host = start("run-host", [dataDir, resolve("build"), resolve("content")]);
  let idler: ChildProcess | null = null;
  try {
    const { codes } = await answerOf(host, "ready");
    const file = `${dataDir}.csv`;
    const rows = writeSales(file, bytes, codes);
    idler = start("run-idle", []);
    await answerOf(idler, "ready");
    const order: ImportOrder = { file, mapping };
    host.send(order);
    const { cost } = await answerOf(host, "done");
    idler.send("enough");
    const { delay } = await answerOf(idler, "idled");
    if (cost.rows !== rows || cost.takenRows !== rows)
      throw new Error(
        `Broken invariant: ${cost.takenRows} of ${cost.rows} rows were taken, ${rows} are in the file`,
      );
    return { cost, idle: delay };
  } finally {
    await Promise.all([host, ...(idler === null ? [] : [idler])].map(end));
  }
}

function start(program: "run-host" | "run-idle", args: readonly string[]): ChildProcess {
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  return fork(join(import.meta.dirname, `${program}.node.ts`), [...args], { stdio: [...stdio] });
}

async function answerOf<K extends ImportAnswer["kind"]>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<ImportAnswer, { kind: K }>> {
  const gone = new AbortController();
  const ended = once(child, "exit", { signal: gone.signal }).then(() => {
    throw new Error("A process of the bench ended by itself");
  });
  try {
    const [answer] = (await Promise.race([once(child, "message"), ended])) as [ImportAnswer];
    if (answer.kind !== kind) throw new Error(`Broken invariant: ${answer.kind} came instead of ${kind}`);
    return answer as Extract<ImportAnswer, { kind: K }>;
  } finally {
    gone.abort();
    ended.catch(() => undefined);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

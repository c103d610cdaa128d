import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openLibrary } from "../../../content/library/open-library.node.ts";
import type { KeptFile } from "../../../content/library/part.ts";
import { silentLog } from "../../base/log.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import type { Figure } from "../bench-result.ts";
import { bounded, compared, told } from "../figure.ts";

export interface IngestMeasure {
  /** On the disk that is to be measured; four times `bytes` must be free. */
  readonly folder: string;
  readonly bytes: number;
  /** Times that each side is done; the medians are compared. */
  readonly rounds?: number;
}

const MEGABYTE = 1_000_000;
const BLOCK_BYTES = 4 * 1024 * 1024;
const SAMPLE_MS = 50;
/** How far memory may grow over the whole ingest, whatever the file's size, megabytes. */
const FLAT_MEGABYTES = 96;

/**
 * Verified ingest of one large file (hashed while it is written, compared, synced, named by its hash, its folder
 * synced) against copying the same file and hashing the copy, which syncs nothing. Both take turns, so that a busy
 * machine or disk slows both.
 */
export async function measureIngest({
  bytes,
  folder,
  rounds = 3,
}: IngestMeasure): Promise<readonly Figure[]> {
  const place = await mkdtemp(join(folder, "psyche-ingest-"));
  try {
    const source = join(place, "source.bin");
    const expected = await makeFile(source, bytes);
    const ingestMs: number[] = [];
    const plainMs: number[] = [];
    const syncedMs: number[] = [];
    const grownMegabytes: number[] = [];
    for (let round = 0; round < rounds; round++) {
      plainMs.push(await timed(() => copyAndHash(source, join(place, "copy.bin"), false)));
      await rm(join(place, "copy.bin"));
      const grown = watchMemory();
      ingestMs.push(await timed(() => ingest(source, expected, join(place, `library-${round}`))));
      grownMegabytes.push(grown());
      await rm(join(place, `library-${round}`), { recursive: true });
      syncedMs.push(await timed(() => copyAndHash(source, join(place, "copy.bin"), true)));
      await rm(join(place, "copy.bin"));
    }
    const perSecond = (durationsMs: readonly number[]): number =>
      (bytes / median(durationsMs) / MEGABYTE) * 1_000;
    const shared = { unit: "MB/s", n: rounds };
    const ours = perSecond(ingestMs);
    return [
      compared({ id: "ingest", ...shared, value: ours, baseline: perSecond(plainMs), sign: "≥", bar: 0.5 }),
      told({ id: "copy and hash, synced", ...shared, value: perSecond(syncedMs) }),
      bounded({
        id: "memory grown by ingest",
        unit: "MB",
        n: rounds,
        value: Math.max(...grownMegabytes),
        sign: "≤",
        bar: FLAT_MEGABYTES,
      }),
    ];
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function ingest(source: string, expected: KeptFile, folder: string): Promise<void> {
  const library = await openLibrary({
    folder,
    keys: () => [],
    clock: systemClock,
    log: silentLog,
    reserveBytes: 0,
  });
  if (!library.ok) throw new Error(library.message);
  const received = await library.value.files.receiveFile(createReadStream(source), expected);
  if (!received.ok) throw new Error(received.message);
}

async function copyAndHash(source: string, copy: string, synced: boolean): Promise<void> {
  await copyFile(source, copy);
  const hash = createHash("sha256");
  for await (const piece of createReadStream(copy)) hash.update(piece as Uint8Array);
  hash.digest("hex");
  if (!synced) return;
  const handle = await open(copy, "r+");
  await handle.sync();
  await handle.close();
}

/** Blocks that differ, so that no disk can share them. */
async function makeFile(file: string, bytes: number): Promise<KeptFile> {
  const block = Buffer.alloc(BLOCK_BYTES);
  for (let at = 0; at < BLOCK_BYTES; at += 4) block.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
  const hash = createHash("sha256");
  const handle = await open(file, "wx");
  for (let at = 0; at < bytes; at += BLOCK_BYTES) {
    block.writeDoubleLE(at, 0);
    const piece = block.subarray(0, Math.min(BLOCK_BYTES, bytes - at));
    hash.update(piece);
    await handle.write(piece);
  }
  await handle.sync();
  await handle.close();
  return { sha256: hash.digest("hex"), bytes };
}

/** Begins to watch this process's memory; the answer ends it and says how far it grew at most, megabytes. */
function watchMemory(): () => number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return (Math.max(most, process.memoryUsage().rss) - before) / MEGABYTE;
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const beganMs = performance.now();
  await work();
  return performance.now() - beganMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

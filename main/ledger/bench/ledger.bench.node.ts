import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { silentLog } from "../../base/log.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import type { Bench, Figure } from "../../bench/bench-result.ts";
import { idOf } from "../fixtures.ts";
import type { LedgerWriter } from "../ledger-writer.ts";
import { openLedger } from "../open-ledger.node.ts";
import type { EntryDraft } from "../schema/entry.ts";
import { openRawTable, type RawTable } from "./raw-table.node.ts";
import { visitDrafts } from "./visit-drafts.ts";

const ROWS_OF_A_BATCH = 500;
const SINGLES = 800;
const BATCHES = 160;
/** The first appends of each side warm it up and do not count. */
const WARM_UP = 40;
const BAR = 0.5;

/**
 * Durable appends of the ledger (checked, stamped, batched, acknowledged after the sync) against bare inserts of the
 * same rows into a table of the same columns and indexes under the same pragmas. Both take turns append by append and
 * the medians are compared, so that a busy machine or disk slows both. `--folder DIR` chooses the disk.
 */
export const run: Bench = async ({ args, log }) => {
  const at = args.indexOf("--folder");
  const folder = mkdtempSync(join(at < 0 ? tmpdir() : (args[at + 1] ?? tmpdir()), "psyche-bench-"));
  try {
    const clock = systemClock;
    const place = { bootId: idOf(1), siteId: "harbour-street", screenId: "mirror-1" };
    const opening = openLedger({ file: join(folder, "ledger.sqlite"), ...place, clock, log: silentLog });
    if (!opening.ok) throw new Error(opening.message);
    const raw = openRawTable(join(folder, "raw.sqlite"));
    log(`${SINGLES} single rows and ${BATCHES} batches of ${ROWS_OF_A_BATCH} rows in ${folder}`);
    const singles = await compare("single", SINGLES, 1, opening.value.writer, raw);
    const batches = await compare("batch", BATCHES, ROWS_OF_A_BATCH, opening.value.writer, raw);
    opening.value.close();
    raw.close();
    return { name: "ledger", figures: [singles, batches] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function compare(
  id: string,
  n: number,
  rowsOfAnAppend: number,
  writer: LedgerWriter,
  raw: RawTable,
): Promise<Figure> {
  const oursMs: number[] = [];
  const theirsMs: number[] = [];
  for (let turn = -WARM_UP; turn < n; turn++) {
    const drafts = visitDrafts(rowsOfAnAppend, turn + WARM_UP);
    const values = drafts.map((draft) => raw.valuesOf(draft));
    const ours = await timed(() => mustAppend(writer, drafts));
    const theirs = await timed(async () => raw.insert(values));
    if (turn < 0) continue;
    oursMs.push(ours);
    theirsMs.push(theirs);
  }
  const value = (rowsOfAnAppend / median(oursMs)) * 1000;
  const baseline = (rowsOfAnAppend / median(theirsMs)) * 1000;
  const ratio = value / baseline;
  return { id, value, unit: "rows/s", baseline, ratio, bar: `ratio ≥ ${BAR}`, ok: ratio >= BAR, n };
}

async function mustAppend(writer: LedgerWriter, drafts: readonly EntryDraft[]): Promise<void> {
  const outcome = await writer.append(drafts);
  if (!outcome.ok) throw new Error(outcome.message);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const beganMs = performance.now();
  await work();
  return performance.now() - beganMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

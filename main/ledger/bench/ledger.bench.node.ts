import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../base/system-clock.node.ts";
import { silentLog } from "../../base/log.ts";
import type { Bench, Figure } from "../../bench/bench-result.ts";
import { idOf } from "../fixtures.ts";
import { openLedger } from "../open-ledger.node.ts";
import type { LedgerWriter } from "../ledger-writer.ts";
import type { EntryDraft } from "../schema/entry.ts";
import { openRawTable, type RawTable } from "./raw-table.node.ts";
import { visitDrafts } from "./visit-drafts.ts";

const ROWS_OF_A_BATCH = 500;
const SINGLES_OF_A_ROUND = 100;
const BATCHES_OF_A_ROUND = 10;
/** Both sides take turns, so that a disk that slows down slows both. The first round of each warms up. */
const ROUNDS = 9;
const BAR = 0.5;

/**
 * Durable appends of the ledger (checked, stamped, batched, acknowledged after the sync) against bare inserts of the
 * same rows into a table of the same columns and indexes under the same pragmas. `--folder DIR` chooses the disk.
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
    log(
      `${ROUNDS - 1} rounds of ${SINGLES_OF_A_ROUND} singles and ${BATCHES_OF_A_ROUND}×${ROWS_OF_A_BATCH} rows in ${folder}`,
    );
    const singles = await compare("single", SINGLES_OF_A_ROUND, 1, opening.value.writer, raw);
    const batches = await compare("batch", BATCHES_OF_A_ROUND, ROWS_OF_A_BATCH, opening.value.writer, raw);
    opening.value.close();
    raw.close();
    return { name: "ledger", figures: [singles, batches] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function compare(
  id: string,
  appends: number,
  rowsOfAnAppend: number,
  writer: LedgerWriter,
  raw: RawTable,
): Promise<Figure> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const groups = Array.from({ length: appends }, (_, group) => visitDrafts(rowsOfAnAppend, group));
    const rawGroups = groups.map((drafts) => drafts.map((draft) => raw.valuesOf(draft)));
    const oursMs = await timed(async () => {
      for (const drafts of groups) await mustAppend(writer, drafts);
    });
    const theirsMs = await timed(async () => {
      for (const values of rawGroups) raw.insert(values);
    });
    if (round === 0) continue;
    ours.push((appends * rowsOfAnAppend) / (oursMs / 1000));
    theirs.push((appends * rowsOfAnAppend) / (theirsMs / 1000));
  }
  const [value, baseline] = [median(ours), median(theirs)];
  const ratio = value / baseline;
  const n = ours.length * appends;
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

import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { DailySale } from "../../content/sales/schema/daily-sale.ts";
import type { SaleTime } from "../../content/sales/schema/sale-time.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { aggregateAdder } from "./add-aggregates.node.ts";
import { connectWriter } from "./connect.node.ts";
import { inTransaction } from "./in-transaction.node.ts";
import type { StampedDraft } from "./insert-entry.node.ts";
import { insertRows } from "./insert-rows.node.ts";
import { type LedgerOptions, type OpenCode, openLedger } from "./open-ledger.node.ts";
import { isSimulated } from "./read/ledger-reader.ts";
import { openReader } from "./read/open-reader.node.ts";
import type { Tally } from "./read/tally.ts";
import type { Note } from "./schema/by-hand.ts";
import { sqliteFailure } from "./sqlite-failure.node.ts";

export interface Simulation {
  /** Names what is simulated, e.g. the day and seed; the same name is not made twice. */
  readonly name: string;
  readonly entries: Iterable<StampedDraft>;
  /** What is known beside entries; asked for when all of them are written. Left out: nothing. */
  readonly beside?: () => SimulatedBeside;
}

/** What was counted before, and what people brought in. */
export interface SimulatedBeside {
  readonly tallies: Iterable<Tally>;
  readonly sales: readonly DailySale[];
  readonly saleTimes: readonly SaleTime[];
  readonly notes: readonly Omit<Note, "noteId">[];
}

/**
 * Makes a ledger of made-up entries, marked as such for good, in place of an earlier one of another name. It is made
 * beside and moved into place when it is whole. A ledger of real visits is never touched. Answers with the number of
 * rows that were written; 0 where the simulation of that name is there already.
 */
export function fillSimulated(
  options: LedgerOptions,
  simulation: Simulation,
): Result<{ rows: number }, OpenCode | "not-simulated"> {
  const { file } = options;
  const fresh = `${file}.new`;
  try {
    if (existsSync(file)) {
      const found = nameOf(file);
      if (found === null)
        return fail("not-simulated", `${file} holds real visits; simulated ones are not written over them.`);
      if (found === simulation.name) return succeed({ rows: 0 });
    }
    remove(fresh);
    const opening = openLedger({ ...options, file: fresh });
    if (!opening.ok) return opening;
    opening.value.close();
    mark(fresh, simulation.name);
    const rows = insertRows(fresh, simulation.entries);
    if (simulation.beside !== undefined) insertBeside(fresh, simulation.beside());
    remove(file);
    renameSync(fresh, file);
    return succeed({ rows });
  } catch (error) {
    remove(fresh);
    return sqliteFailure(error, file);
  }
}

/** The simulation that a file holds; null where it is none. A file that cannot be read counts as none of ours. */
function nameOf(file: string): string | null {
  const reader = openReader(file);
  if (!reader.ok) return null;
  const name = isSimulated(reader.value) ? (reader.value.meta("simulation") ?? "") : null;
  reader.value.close();
  return name;
}

/** Writes it as retirement and people would have, in a file that nobody else has open. */
function insertBeside(file: string, { tallies, sales, saleTimes, notes }: SimulatedBeside): void {
  const db = connectWriter(file);
  try {
    inTransaction(db, () => {
      const add = aggregateAdder(db);
      for (const tally of tallies) add([tally]);
      db.exec(`INSERT INTO salesFiles (fileId, begunAtMs, broughtBy, name, sha256, findings, completeAtMs)
        VALUES (1, 0, 'demo', 'tills-simulated.csv', '${"0".repeat(64)}', '[]', 1)`);
      const addSale = db.prepare("INSERT INTO dailySales VALUES (?, ?, ?, 1, ?, ?, ?, ?)");
      const addDay = db.prepare("INSERT OR IGNORE INTO salesDays VALUES (?, ?, 1)");
      for (const { siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency } of sales) {
        addSale.run(siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency);
        addDay.run(siteId, day);
      }
      const addTime = db.prepare("INSERT INTO saleTimes VALUES (?, ?, ?, ?, 1, ?)");
      for (const { siteId, day, minute, productId, soldUnits } of saleTimes)
        addTime.run(siteId, day, minute, productId, soldUnits);
      const addNote = db.prepare(
        "INSERT INTO notes (writtenAtMs, writtenBy, siteId, day, text) VALUES (0, 'demo', ?, ?, ?)",
      );
      for (const { siteId, day, text } of notes) addNote.run(siteId ?? "", day, text);
    });
  } finally {
    db.close();
  }
}

function mark(file: string, name: string): void {
  const db = new DatabaseSync(file);
  db.prepare("INSERT INTO meta (key, value) VALUES ('simulated', '1'), ('simulation', ?)").run(name);
  db.close();
}

function remove(file: string): void {
  for (const companion of ["", "-wal", "-shm"]) rmSync(file + companion, { force: true });
}

import type { DatabaseSync } from "node:sqlite";
import { assert } from "../base/assert.ts";
import type { Log } from "../base/log.ts";
import { type Failure, fail, type Result, succeed } from "../base/result.ts";
import { inTransaction } from "./in-transaction.node.ts";
import { type EntryValues, entryInserter } from "./insert-entry.node.ts";
import { type AppendCode, MAX_ROWS_OF_AN_APPEND } from "./ledger-writer.ts";
import { sqliteFailure } from "./sqlite-failure.node.ts";

/** Most rows of one transaction, unless a single append brings more. */
const MAX_ROWS_OF_A_COMMIT = 2_000;
/** Most rows that wait for the disk; more are refused, so that a stuck disk cannot fill the memory. */
const MAX_WAITING_ROWS = 20_000;
/** Batches that are remembered; a page repeats within minutes, this is days. */
const MAX_REMEMBERED_BATCHES = 50_000;

type Outcome = Result<{ lastId: number }, AppendCode>;
interface Waiting {
  readonly rows: readonly EntryValues[];
  readonly batchId: string | null;
  readonly settle: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommit {
  add(rows: readonly EntryValues[], batchId: string | null): Promise<Outcome>;
  /** Writes what waits now. */
  flush(): void;
}

/**
 * Appends of one turn of the loop share one transaction and so one sync of the disk; each is answered after the
 * commit. A commit that fails fails all of its appends, and the next one tries the disk again.
 */
export function createGroupCommit(db: DatabaseSync, file: string, log: Log): GroupCommit {
  const insertEntries = entryInserter(db);
  const findBatch = db.prepare("SELECT lastId FROM batches WHERE batchId = ?");
  const insertBatch = db.prepare("INSERT INTO batches (batchId, lastId) VALUES (?, ?)");
  const forgetBatches = db.prepare("DELETE FROM batches WHERE number <= ?");
  let waiting: Waiting[] = [];
  let waitingRows = 0;
  let lastTrouble: string | null = null;

  function writeOne({ rows, batchId }: Waiting): number {
    const known = batchId === null ? undefined : findBatch.get(batchId);
    if (known) return Number(known.lastId);
    const lastId = insertEntries(rows);
    if (batchId !== null) {
      const { lastInsertRowid } = insertBatch.run(batchId, lastId);
      forgetBatches.run(Number(lastInsertRowid) - MAX_REMEMBERED_BATCHES);
    }
    return lastId;
  }

  /** Takes the first appends that fit one transaction. */
  function nextGroup(): Waiting[] {
    let count = 0;
    let rows = 0;
    for (const { rows: own } of waiting) {
      if (count > 0 && rows + own.length > MAX_ROWS_OF_A_COMMIT) break;
      count++;
      rows += own.length;
    }
    waitingRows -= rows;
    return waiting.splice(0, count);
  }

  function toldOnce(failure: Failure): Failure<AppendCode> {
    if (failure.code !== lastTrouble) log("trouble", "ledger", failure.code, failure.message);
    lastTrouble = failure.code;
    const code =
      failure.code === "disk-full" || failure.code === "read-only" ? failure.code : "ledger-unavailable";
    return fail(code, failure.message);
  }

  function commit(group: readonly Waiting[]): void {
    try {
      const lastIds = inTransaction(db, () => group.map(writeOne));
      if (lastTrouble !== null) log("notice", "ledger", "writes-again", "The ledger can be written again.");
      lastTrouble = null;
      for (const [index, { settle }] of group.entries()) settle(succeed({ lastId: lastIds[index] ?? 0 }));
    } catch (error) {
      try {
        const failure = toldOnce(sqliteFailure(error, file));
        for (const { settle } of group) settle(failure);
      } catch (bug) {
        for (const { reject } of group) reject(bug);
      }
    }
  }

  function flush(): void {
    while (waiting.length > 0) commit(nextGroup());
  }

  return {
    flush,
    add(rows, batchId) {
      assert(rows.length > 0 && rows.length <= MAX_ROWS_OF_AN_APPEND, `an append of ${rows.length} rows`);
      if (!db.isOpen) return Promise.resolve(fail("ledger-unavailable", "The ledger is closed."));
      if (waitingRows + rows.length > MAX_WAITING_ROWS)
        return Promise.resolve(
          fail("ledger-unavailable", "The ledger cannot keep up; send it again in a moment."),
        );
      if (waiting.length === 0) setImmediate(flush);
      waitingRows += rows.length;
      return new Promise((settle, reject) => waiting.push({ rows, batchId, settle, reject }));
    },
  };
}

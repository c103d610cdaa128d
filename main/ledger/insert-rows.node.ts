import { connectWriter } from "./connect.node.ts";
import { inTransaction } from "./in-transaction.node.ts";
import { entryInserter, entryValues, type StampedDraft } from "./insert-entry.node.ts";

/** Rows of one transaction. */
const MAX_ROWS_OF_A_STEP = 10_000;

/**
 * Writes entries that bring their own stamps, for histories that are made up (see `fill-simulated`) and tests. The
 * file must hold a ledger already. Throws what SQLite throws. Answers with the number of rows.
 */
export function insertRows(file: string, entries: Iterable<StampedDraft>): number {
  const db = connectWriter(file);
  try {
    const insert = entryInserter(db);
    let total = 0;
    let step: StampedDraft[] = [];
    const write = (): void => {
      inTransaction(db, () => {
        insert(step.map(({ draft, stamp }) => entryValues(draft, stamp)));
      });
      total += step.length;
      step = [];
    };
    for (const entry of entries) {
      step.push(entry);
      if (step.length === MAX_ROWS_OF_A_STEP) write();
    }
    write();
    return total;
  } finally {
    db.close();
  }
}

import { DatabaseSync } from "node:sqlite";
import { writerPragmas } from "../connect.node.ts";
import { idOf } from "../fixtures.ts";
import { type EntryValues, INSERT_ENTRY } from "../insert-entry.node.ts";
import type { EntryDraft } from "../schema/entry.ts";

export interface RawTable {
  /** The row of a draft, laid out before the clock runs. */
  valuesOf(draft: EntryDraft): EntryValues;
  /** One transaction, as short as node:sqlite allows. */
  insert(rows: readonly EntryValues[]): void;
  close(): void;
}

/** The plain way: one table, one prepared insert; no check, no triggers, nobody waits for an answer. */
export function openRawTable(file: string): RawTable {
  const db = new DatabaseSync(file);
  db.exec(writerPragmas);
  db.exec(`
    CREATE TABLE entries (
      id INTEGER PRIMARY KEY, kind TEXT, atMs INTEGER, monotonicMs INTEGER, bootId TEXT, siteId TEXT, screenId TEXT,
      visitId TEXT, productId TEXT, variantId TEXT, campaignId TEXT, armId TEXT, payload TEXT
    );
    CREATE INDEX entries_by_time ON entries (atMs);
    CREATE INDEX entries_by_visit ON entries (visitId) WHERE visitId IS NOT NULL;
  `);
  const insert = db.prepare(INSERT_ENTRY);
  return {
    valuesOf: ({ kind, visitId, productId, variantId, campaignId, armId, payload }) => {
      const stamp = [Date.now(), Math.round(performance.now()), idOf(1), "harbour-street", "mirror-1"];
      return [kind, ...stamp, visitId, productId, variantId, campaignId, armId, JSON.stringify(payload)];
    },
    insert(rows) {
      const [first] = rows;
      if (rows.length === 1 && first) {
        insert.run(...first);
        return;
      }
      db.exec("BEGIN");
      for (const row of rows) insert.run(...row);
      db.exec("COMMIT");
    },
    close: () => db.close(),
  };
}

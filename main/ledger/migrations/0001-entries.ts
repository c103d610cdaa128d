import type { Migration } from "./migration.ts";

/**
 * The entries themselves, one row an event, and facts about the file. Entries only ever grow: triggers refuse a
 * change, and a removal outside retention, which marks itself with `retiring` in `meta` for the length of its
 * transaction. `AUTOINCREMENT` keeps ids of removed rows from coming back.
 */
export const entries: Migration = {
  number: 1,
  name: "entries",
  sql: `
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      atMs INTEGER NOT NULL,
      monotonicMs INTEGER NOT NULL,
      bootId TEXT NOT NULL,
      siteId TEXT NOT NULL,
      screenId TEXT NOT NULL,
      visitId TEXT,
      productId TEXT,
      variantId TEXT,
      campaignId TEXT,
      armId TEXT,
      payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_time ON entries (atMs);
    CREATE INDEX entries_by_visit ON entries (visitId) WHERE visitId IS NOT NULL;
    CREATE INDEX entries_of_camera ON entries (screenId) WHERE kind = 'camera';
    CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
      BEGIN SELECT RAISE(ABORT, 'entries are append-only: they never change'); END;
    CREATE TRIGGER entries_only_retire BEFORE DELETE ON entries
      WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'retiring')
      BEGIN SELECT RAISE(ABORT, 'entries are append-only: only retention removes them'); END;
  `,
};

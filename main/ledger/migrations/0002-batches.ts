import type { Migration } from "./migration.ts";

/** Batches that were written, so that one that is sent again, even after a restart, is not written twice. */
export const batches: Migration = {
  number: 2,
  name: "batches",
  sql: `
    CREATE TABLE batches (
      number INTEGER PRIMARY KEY,
      batchId TEXT NOT NULL UNIQUE,
      lastId INTEGER NOT NULL
    ) STRICT;
  `,
};

import type { Migration } from "./migration.ts";

/**
 * What remains of entries past their time: counts by day and hour of the site, without a visit. Empty text
 * stands for "none", because SQLite lets NULL repeat in a key.
 */
export const aggregates: Migration = {
  number: 3,
  name: "aggregates",
  sql: `
    CREATE TABLE aggregates (
      day TEXT NOT NULL,
      hour INTEGER NOT NULL,
      siteId TEXT NOT NULL,
      screenId TEXT NOT NULL,
      measure TEXT NOT NULL,
      kind TEXT NOT NULL,
      productId TEXT NOT NULL,
      campaignId TEXT NOT NULL,
      armId TEXT NOT NULL,
      bucketMs INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (day, hour, siteId, screenId, measure, kind, productId, campaignId, armId, bucketMs)
    ) STRICT, WITHOUT ROWID;
  `,
};

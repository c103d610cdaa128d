import type { DatabaseSync } from "node:sqlite";
import type { Tally } from "./read/tally.ts";

/** Adds counts to those that the ledger keeps of retired entries. Throws what SQLite throws. */
export function aggregateAdder(db: DatabaseSync): (tallies: readonly Tally[]) => void {
  const upsert = db.prepare(`
    INSERT INTO aggregates
      (day, hour, siteId, screenId, measure, kind, productId, campaignId, armId, bucketMs, count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count`);
  return (tallies) => {
    for (const { day, hour, siteId, screenId, measure, kind, productId, ...rest } of tallies) {
      const { campaignId, armId, bucketMs, count } = rest;
      const subject = [kind ?? "", productId ?? "", campaignId ?? "", armId ?? ""];
      upsert.run(day, hour, siteId, screenId, measure, ...subject, bucketMs, count);
    }
  };
}

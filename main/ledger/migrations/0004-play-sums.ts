import type { Migration } from "./migration.ts";

/**
 * How long each layout and widget was on and what else became of the screen's time, by day and hour of the site: so
 * proof of play outlives the entries. Unlike `aggregates` these are summed from all entries as they come, once each,
 * because a play may begin and end in entries that retire on different days. Empty text stands for "none".
 */
export const playSums: Migration = {
  number: 4,
  name: "play-sums",
  sql: `
    CREATE TABLE playSums (
      day TEXT NOT NULL,
      hour INTEGER NOT NULL,
      siteId TEXT NOT NULL,
      screenId TEXT NOT NULL,
      measure TEXT NOT NULL,
      entryId TEXT NOT NULL,
      campaignId TEXT NOT NULL,
      armId TEXT NOT NULL,
      layoutId TEXT NOT NULL,
      widgetId TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      PRIMARY KEY (day, hour, siteId, screenId, measure, entryId, campaignId, armId, layoutId, widgetId)
    ) STRICT, WITHOUT ROWID;
  `,
};

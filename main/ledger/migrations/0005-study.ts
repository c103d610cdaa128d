import type { Migration } from "./migration.ts";

/**
 * What people bring to a comparison: the plan that was drawn, sales, flyers, visitors counted at the door, notes.
 * A plan is never changed. Files of sales are added and taken back, never written over: of each site and day the last
 * one that was not taken back speaks (`currentSales`). Empty text stands for "none" in keys.
 */
export const study: Migration = {
  number: 5,
  name: "study",
  sql: `
    CREATE TABLE plans (
      experimentId TEXT PRIMARY KEY,
      drawnAtMs INTEGER NOT NULL,
      drawnBy TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      experiment TEXT NOT NULL,
      plan TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER plansStay BEFORE UPDATE ON plans BEGIN SELECT RAISE(ABORT, 'a drawn plan is never changed'); END;
    CREATE TRIGGER plansLast BEFORE DELETE ON plans BEGIN SELECT RAISE(ABORT, 'a drawn plan is never deleted'); END;

    CREATE TABLE salesFiles (
      fileId INTEGER PRIMARY KEY,
      begunAtMs INTEGER NOT NULL,
      broughtBy TEXT NOT NULL,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      findings TEXT NOT NULL,
      completeAtMs INTEGER,
      withdrawnAtMs INTEGER
    ) STRICT;
    CREATE TABLE dailySales (
      siteId TEXT NOT NULL,
      day TEXT NOT NULL,
      productId TEXT NOT NULL,
      fileId INTEGER NOT NULL REFERENCES salesFiles,
      soldUnits INTEGER NOT NULL CHECK (soldUnits >= 0),
      returnedUnits INTEGER NOT NULL CHECK (returnedUnits >= 0),
      revenueMinor INTEGER,
      currency TEXT,
      PRIMARY KEY (siteId, day, fileId, productId)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE salesDays (
      siteId TEXT NOT NULL,
      day TEXT NOT NULL,
      fileId INTEGER NOT NULL REFERENCES salesFiles,
      PRIMARY KEY (siteId, day, fileId)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW currentSales AS
      SELECT siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency, fileId FROM dailySales AS sale
      WHERE fileId = (
        SELECT max(salesDays.fileId) FROM salesDays JOIN salesFiles USING (fileId)
        WHERE salesDays.siteId = sale.siteId AND salesDays.day = sale.day
          AND completeAtMs IS NOT NULL AND withdrawnAtMs IS NULL);

    CREATE TABLE handOuts (
      handOutId INTEGER PRIMARY KEY,
      writtenAtMs INTEGER NOT NULL,
      writtenBy TEXT NOT NULL,
      siteId TEXT NOT NULL,
      fromDay TEXT NOT NULL,
      untilDay TEXT NOT NULL,
      what TEXT NOT NULL,
      handedOut INTEGER NOT NULL CHECK (handedOut >= 0),
      redeemed INTEGER CHECK (redeemed >= 0),
      costMinor INTEGER NOT NULL CHECK (costMinor >= 0),
      currency TEXT NOT NULL,
      withdrawnAtMs INTEGER
    ) STRICT;
    CREATE TABLE doorCounts (
      siteId TEXT NOT NULL,
      day TEXT NOT NULL,
      visitors INTEGER NOT NULL CHECK (visitors >= 0),
      passersBy INTEGER CHECK (passersBy >= 0),
      writtenAtMs INTEGER NOT NULL,
      writtenBy TEXT NOT NULL,
      PRIMARY KEY (siteId, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE notes (
      noteId INTEGER PRIMARY KEY,
      writtenAtMs INTEGER NOT NULL,
      writtenBy TEXT NOT NULL,
      siteId TEXT NOT NULL,
      day TEXT NOT NULL,
      text TEXT NOT NULL,
      withdrawnAtMs INTEGER
    ) STRICT;
  `,
};

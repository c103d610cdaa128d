import type { Migration } from "./migration.ts";

/**
 * When units were sold, where a till's file has times and not only days: by minute on the wall of the site. Of each
 * site and day the same file speaks as in `currentSales`.
 */
export const saleTimes: Migration = {
  number: 6,
  name: "sale-times",
  sql: `
    CREATE TABLE saleTimes (
      siteId TEXT NOT NULL,
      day TEXT NOT NULL,
      minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
      productId TEXT NOT NULL,
      fileId INTEGER NOT NULL REFERENCES salesFiles,
      units INTEGER NOT NULL CHECK (units > 0),
      PRIMARY KEY (siteId, day, fileId, productId, minute)
    ) STRICT, WITHOUT ROWID;
    CREATE VIEW currentSaleTimes AS
      SELECT siteId, day, minute, productId, units FROM saleTimes AS sale
      WHERE fileId = (
        SELECT max(salesDays.fileId) FROM salesDays JOIN salesFiles USING (fileId)
        WHERE salesDays.siteId = sale.siteId AND salesDays.day = sale.day
          AND completeAtMs IS NOT NULL AND withdrawnAtMs IS NULL);
  `,
};

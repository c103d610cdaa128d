import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../in-transaction.node.ts";
import type { BroughtSales } from "./sales-file.ts";

/** Rows of one transaction: others write in between. */
const ROWS_OF_A_STEP = 10_000;

/**
 * Writes a file of sales, step by step; it speaks from the last step on. What a power cut leaves half is never read,
 * and cleared by the next. `pause` lets others have their turn. Throws what SQLite throws. Answers with the file's id.
 */
export async function keepSales(
  db: DatabaseSync,
  { name, sha256, broughtBy, findings, sales }: BroughtSales,
  nowMs: () => number,
  pause: () => Promise<void>,
): Promise<number> {
  clearHalves(db);
  const begin = db.prepare(
    "INSERT INTO salesFiles (begunAtMs, broughtBy, name, sha256, findings) VALUES (?, ?, ?, ?, ?)",
  );
  const fileId = Number(
    begin.run(nowMs(), broughtBy, name, sha256, JSON.stringify(findings)).lastInsertRowid,
  );
  const addSale = db.prepare("INSERT INTO dailySales VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const addDay = db.prepare("INSERT OR IGNORE INTO salesDays VALUES (?, ?, ?)");
  for (let from = 0; from < sales.length; from += ROWS_OF_A_STEP) {
    inTransaction(db, () => {
      for (const sale of sales.slice(from, from + ROWS_OF_A_STEP)) {
        const { siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency } = sale;
        addSale.run(siteId, day, productId, fileId, soldUnits, returnedUnits, revenueMinor, currency);
        addDay.run(siteId, day, fileId);
      }
    });
    await pause();
  }
  db.prepare("UPDATE salesFiles SET completeAtMs = ? WHERE fileId = ?").run(nowMs(), fileId);
  return fileId;
}

function clearHalves(db: DatabaseSync): void {
  const half = "(SELECT fileId FROM salesFiles WHERE completeAtMs IS NULL)";
  inTransaction(db, () => {
    for (const table of ["dailySales", "salesDays", "salesFiles"])
      db.exec(`DELETE FROM ${table} WHERE fileId IN ${half}`);
  });
}

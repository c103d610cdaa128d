import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../in-transaction.node.ts";
import type { BroughtSales } from "./sales-file.ts";

/** Who follows the writing: hears of the share written, 0..1, may end it, and gives others their turn. */
export interface KeepWatch {
  readonly onProgress: (share: number) => void;
  readonly isStopped: () => boolean;
  readonly pause: () => Promise<void>;
}

/** Rows of one transaction: others write in between. */
const ROWS_OF_A_STEP = 10_000;

/**
 * Writes a file of sales, step by step; it speaks from the last step on. What a power cut leaves half is never read,
 * and cleared by the next; what is stopped is cleared at once. Throws what SQLite throws. Answers with the file's id, or
 * null where it was stopped.
 */
export async function keepSales(
  db: DatabaseSync,
  { name, sha256, broughtBy, findings, sales, times = [] }: BroughtSales,
  nowMs: () => number,
  { onProgress, isStopped, pause }: KeepWatch,
): Promise<number | null> {
  clearHalves(db);
  const begin = db.prepare(
    "INSERT INTO salesFiles (begunAtMs, broughtBy, name, sha256, findings) VALUES (?, ?, ?, ?, ?)",
  );
  const fileId = Number(
    begin.run(nowMs(), broughtBy, name, sha256, JSON.stringify(findings)).lastInsertRowid,
  );
  const all = sales.length + times.length;
  const stopped = async (written: number): Promise<boolean> => {
    onProgress(written / all);
    await pause();
    if (isStopped()) clearHalves(db);
    return isStopped();
  };
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
    if (await stopped(from)) return null;
  }
  const addTime = db.prepare("INSERT INTO saleTimes VALUES (?, ?, ?, ?, ?, ?)");
  for (let from = 0; from < times.length; from += ROWS_OF_A_STEP) {
    inTransaction(db, () => {
      for (const { siteId, day, minute, productId, soldUnits } of times.slice(from, from + ROWS_OF_A_STEP))
        addTime.run(siteId, day, minute, productId, fileId, soldUnits);
    });
    if (await stopped(sales.length + from)) return null;
  }
  db.prepare("UPDATE salesFiles SET completeAtMs = ? WHERE fileId = ?").run(nowMs(), fileId);
  return fileId;
}

/** Takes away what was begun and never became whole. Throws what SQLite throws. */
export function clearHalves(db: DatabaseSync): void {
  const half = "(SELECT fileId FROM salesFiles WHERE completeAtMs IS NULL)";
  inTransaction(db, () => {
    for (const table of ["dailySales", "saleTimes", "salesDays", "salesFiles"])
      db.exec(`DELETE FROM ${table} WHERE fileId IN ${half}`);
  });
}

import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../in-transaction.node.ts";
import type { BroughtHead, SalesParts } from "./sales-file.ts";

/** Who follows the writing: hears of the share written, 0..1, may end it, and gives others their turn. */
export interface KeepWatch {
  readonly onProgress: (share: number) => void;
  readonly isStopped: () => boolean;
  readonly pause: () => Promise<void>;
}

/** Site-days that are cleared in one transaction. */
const DAYS_OF_A_STEP = 50;

/**
 * Writes a file of sales, part by part; it speaks from the last part on. What a power cut leaves half is never read,
 * and cleared by the next; what is stopped, or breaks off, is cleared at once. Throws what SQLite throws. Answers with
 * the file's id, or null where it was stopped.
 */
export async function keepSales(
  db: DatabaseSync,
  head: BroughtHead,
  parts: SalesParts,
  nowMs: () => number,
  watch: KeepWatch,
): Promise<number | null> {
  await clearHalves(db, watch.pause);
  // What is half is cleared after a power cut: only the last word, which makes it whole, waits for the disk.
  db.exec("PRAGMA synchronous = NORMAL");
  try {
    return await writeParts(db, head, parts, nowMs, watch);
  } finally {
    db.exec("PRAGMA synchronous = FULL");
  }
}

async function writeParts(
  db: DatabaseSync,
  { name, sha256, broughtBy, findings }: BroughtHead,
  parts: SalesParts,
  nowMs: () => number,
  { onProgress, isStopped, pause }: KeepWatch,
): Promise<number | null> {
  const begin = db.prepare(
    "INSERT INTO salesFiles (begunAtMs, broughtBy, name, sha256, findings) VALUES (?, ?, ?, ?, ?)",
  );
  const fileId = Number(
    begin.run(nowMs(), broughtBy, name, sha256, JSON.stringify(findings)).lastInsertRowid,
  );
  const addSale = db.prepare("INSERT INTO dailySales VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const addDay = db.prepare("INSERT OR IGNORE INTO salesDays VALUES (?, ?, ?)");
  const addTime = db.prepare("INSERT INTO saleTimes VALUES (?, ?, ?, ?, ?, ?)");
  let written = 0;
  for (let part = await parts.next(); part !== null; part = await parts.next()) {
    const { sales, times } = part;
    inTransaction(db, () => {
      for (const { siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency } of sales) {
        addSale.run(siteId, day, productId, fileId, soldUnits, returnedUnits, revenueMinor, currency);
        addDay.run(siteId, day, fileId);
      }
      for (const { siteId, day, minute, productId, soldUnits } of times)
        addTime.run(siteId, day, minute, productId, fileId, soldUnits);
    });
    written += sales.length + times.length;
    onProgress(written / parts.rows);
    await pause();
    if (!isStopped()) continue;
    await clearHalves(db, pause);
    return null;
  }
  db.exec("PRAGMA synchronous = FULL");
  db.prepare("UPDATE salesFiles SET completeAtMs = ? WHERE fileId = ?").run(nowMs(), fileId);
  return fileId;
}

/** Takes away what was begun and never became whole, some days of sites at a time. Throws what SQLite throws. */
export async function clearHalves(db: DatabaseSync, pause: () => Promise<void>): Promise<void> {
  const half = db.prepare(
    `SELECT siteId, day, fileId FROM salesDays
     WHERE fileId IN (SELECT fileId FROM salesFiles WHERE completeAtMs IS NULL) LIMIT ${DAYS_OF_A_STEP}`,
  );
  const clear = (["saleTimes", "dailySales", "salesDays"] as const).map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE siteId = ? AND day = ? AND fileId = ?`),
  );
  for (let days = half.all(); days.length > 0; days = half.all()) {
    inTransaction(db, () => {
      for (const { siteId, day, fileId } of days)
        for (const table of clear) table.run(String(siteId), String(day), Number(fileId));
    });
    await pause();
  }
  db.exec("DELETE FROM salesFiles WHERE completeAtMs IS NULL");
}

import { createHash } from "node:crypto";
import { drawnPlanSchema } from "../../../content/experiment/schema/drawn-plan.ts";
import { experimentSchema } from "../../../content/experiment/schema/experiment.ts";
import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { SaleTime } from "../../../content/sales/schema/sale-time.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";
import type { LedgerReader } from "../read/ledger-reader.ts";
import type { DoorCount, HandOut, Note } from "../schema/by-hand.ts";
import type { KeptPlan } from "./kept-plan.ts";
import type { SalesFile } from "./sales-file.ts";

/** Every plan that was drawn, the latest first. Throws where a kept plan breaks its schema: the file was changed. */
export function readPlans(reader: LedgerReader): KeptPlan[] {
  return Array.from(reader.rows("SELECT * FROM plans ORDER BY drawnAtMs DESC"), (row) => ({
    experiment: experimentSchema.parse(JSON.parse(String(row.experiment))),
    plan: drawnPlanSchema.parse(JSON.parse(String(row.plan))),
    drawnAtMs: Number(row.drawnAtMs),
    drawnBy: String(row.drawnBy),
    sha256: String(row.sha256),
  }));
}

/** Whether a kept plan still has the hash that it was kept with; false where somebody changed the file by hand. */
export function isAsDrawn(reader: LedgerReader, experimentId: string): boolean {
  const sql = "SELECT experiment, plan, sha256 FROM plans WHERE experimentId = ?";
  return Array.from(reader.rows(sql, experimentId)).every(
    ({ experiment, plan, sha256 }) =>
      createHash("sha256")
        .update(`${String(experiment)}\n${String(plan)}`)
        .digest("hex") === sha256,
  );
}

/** What was sold in a span of days (half-open), each site and day as the last file has it; by site, day, product. */
export function readSales(reader: LedgerReader, fromDay: string, untilDay: string): Iterable<DailySale> {
  return reader.rows(
    `SELECT siteId, day, productId, soldUnits, returnedUnits, revenueMinor, currency FROM currentSales
     WHERE day >= ? AND day < ? ORDER BY siteId, day, productId`,
    fromDay,
    untilDay,
  ) as Iterable<unknown> as Iterable<DailySale>;
}

/** When units were sold in a span of days (half-open), where files have times; by site, day, product, minute. */
export function readSaleTimes(reader: LedgerReader, fromDay: string, untilDay: string): Iterable<SaleTime> {
  return reader.rows(
    `SELECT siteId, day, minute, productId, units AS soldUnits FROM currentSaleTimes
     WHERE day >= ? AND day < ? ORDER BY siteId, day, productId, minute`,
    fromDay,
    untilDay,
  ) as Iterable<unknown> as Iterable<SaleTime>;
}

/** Files of sales, the latest first, those that were taken back among them. */
export function readSalesFiles(reader: LedgerReader): SalesFile[] {
  const sql = "SELECT * FROM salesFiles WHERE completeAtMs IS NOT NULL ORDER BY fileId DESC";
  return Array.from(reader.rows(sql), (row) => ({
    fileId: Number(row.fileId),
    name: String(row.name),
    sha256: String(row.sha256),
    broughtAtMs: Number(row.completeAtMs),
    broughtBy: String(row.broughtBy),
    findings: JSON.parse(String(row.findings)) as SalesFinding[],
    withdrawnAtMs: row.withdrawnAtMs === null ? null : Number(row.withdrawnAtMs),
  }));
}

/** Flyers handed out within a span of days (half-open), in the order of their days. */
export function readHandOuts(reader: LedgerReader, fromDay: string, untilDay: string): HandOut[] {
  const sql = `SELECT handOutId, siteId, fromDay, untilDay, what, handedOut, redeemed, costMinor, currency FROM handOuts
    WHERE withdrawnAtMs IS NULL AND fromDay < ? AND untilDay > ? ORDER BY fromDay, siteId, handOutId`;
  return Array.from(reader.rows(sql, untilDay, fromDay), (row) => row as unknown as HandOut);
}

export function readDoorCounts(reader: LedgerReader, fromDay: string, untilDay: string): DoorCount[] {
  const sql =
    "SELECT siteId, day, visitors, passersBy FROM doorCounts WHERE day >= ? AND day < ? ORDER BY siteId, day";
  return Array.from(reader.rows(sql, fromDay, untilDay), (row) => row as unknown as DoorCount);
}

export function readNotes(reader: LedgerReader, fromDay: string, untilDay: string): Note[] {
  const sql = `SELECT noteId, siteId, day, text FROM notes
    WHERE withdrawnAtMs IS NULL AND day >= ? AND day < ? ORDER BY day, noteId`;
  return Array.from(reader.rows(sql, fromDay, untilDay), (row) => ({
    ...(row as unknown as Note),
    siteId: row.siteId === "" ? null : String(row.siteId),
  }));
}

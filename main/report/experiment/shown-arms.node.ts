import { type Arm, armSchema } from "../../../content/experiment/schema/experiment.ts";
import { civilTimeIn, generousSpan } from "../../base/civil-time.ts";
import type { LedgerReader, Row } from "../../ledger/read/ledger-reader.ts";
import type { ShownArm } from "./validity.ts";

export interface LedgerSpan {
  /** ISO 8601 days of the site, half-open. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly timeZone: string;
}

/**
 * Which arm screens really had on each day, by the minutes that they were up: the arm of most of a site's heartbeats.
 * Days without a heartbeat are left out; heartbeats that name no arm give null. Live entries and counts together.
 */
export function readShownArms(reader: LedgerReader, { fromDay, untilDay, timeZone }: LedgerSpan): ShownArm[] {
  const minutes = new Map<string, Map<string, number>>();
  const add = (siteId: string, day: string, armId: string, count: number): void => {
    if (day < fromDay || day >= untilDay) return;
    const key = JSON.stringify([siteId, day]);
    const arms = minutes.get(key) ?? new Map<string, number>();
    arms.set(armId, (arms.get(armId) ?? 0) + count);
    minutes.set(key, arms);
  };
  const civil = civilTimeIn(timeZone);
  const { fromMs, toMs } = generousSpan(fromDay, untilDay);
  const live = "SELECT siteId, atMs, armId FROM entries WHERE kind = 'heartbeat' AND atMs >= ? AND atMs < ?";
  for (const row of reader.rows(live, fromMs, toMs))
    add(String(row.siteId), civil(Number(row.atMs)).day, textOf(row.armId), 1);
  const counted = `SELECT siteId, day, armId, sum(count) AS count FROM aggregates
    WHERE measure = 'entries' AND kind = 'heartbeat' AND day >= ? AND day < ? GROUP BY siteId, day, armId`;
  for (const row of reader.rows(counted, fromDay, untilDay))
    add(String(row.siteId), String(row.day), textOf(row.armId), Number(row.count));
  return [...minutes].map(([key, arms]) => {
    const [siteId = "", day = ""] = JSON.parse(key) as string[];
    const [most = ["", 0]] = [...arms].toSorted((a, b) => b[1] - a[1]);
    return { siteId, day, arm: armOf(most[0]) };
  });
}

/** Visits with a deliberate input, and those who passed, on days of the mirror; null where nothing measured them. */
export function readMirrorReach(
  reader: LedgerReader,
  { fromDay, untilDay, timeZone }: LedgerSpan,
  isMirrorDay: (siteId: string, day: string) => boolean,
): { readonly interactions: number | null; readonly contacts: number | null } {
  const civil = civilTimeIn(timeZone);
  const { fromMs, toMs } = generousSpan(fromDay, untilDay);
  const isOurs = (row: Row) => {
    const { day } = civil(Number(row.atMs));
    return day >= fromDay && day < untilDay && isMirrorDay(String(row.siteId), day);
  };
  const count = (sql: string) => Array.from(reader.rows(sql, fromMs, toMs)).filter(isOurs).length;
  const counted = (measure: string, kind: string) => {
    const sql =
      "SELECT siteId, day, count FROM aggregates WHERE measure = ? AND kind = ? AND day >= ? AND day < ?";
    return Array.from(reader.rows(sql, measure, kind, fromDay, untilDay))
      .filter((row) => isMirrorDay(String(row.siteId), String(row.day)))
      .reduce((sum, row) => sum + Number(row.count), 0);
  };
  const upMinutes =
    count("SELECT siteId, atMs FROM entries WHERE kind = 'heartbeat' AND atMs >= ? AND atMs < ?") +
    counted("entries", "heartbeat");
  if (upMinutes === 0) return { interactions: null, contacts: null };
  const interactions =
    count(`SELECT siteId, min(atMs) AS atMs FROM entries
      WHERE visitId IS NOT NULL AND kind IN ('interact', 'scan', 'request', 'try-on') AND atMs >= ? AND atMs < ?
      GROUP BY siteId, visitId`) + counted("interact", "");
  const counting =
    count(`SELECT siteId, atMs FROM entries
      WHERE kind = 'heartbeat' AND json_extract(payload, '$.counting') AND atMs >= ? AND atMs < ?`) +
    counted("counting", "");
  const passers =
    count("SELECT siteId, atMs FROM entries WHERE kind = 'pass-by' AND atMs >= ? AND atMs < ?") +
    counted("entries", "pass-by");
  return { interactions, contacts: counting === 0 ? null : passers };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function armOf(armId: string): Arm | null {
  const read = armSchema.safeParse(armId);
  return read.success ? read.data : null;
}

import type { DatabaseSync } from "node:sqlite";
import { civilTimeIn, generousSpan } from "../base/civil-time.ts";
import { aggregateAdder } from "./add-aggregates.node.ts";
import { inTransaction } from "./in-transaction.node.ts";
import {
  COUNTED_COLUMNS,
  type CountedRow,
  countedRow,
  tallyEntry,
  tallyVisit,
} from "./read/tally-entries.ts";
import { sumPlays } from "./sum-plays.node.ts";

/** Rows that one transaction looks at; visits among them go whole. Appends wait no longer than that. */
const MAX_ROWS_OF_A_STEP = 1_000;

export interface RetireOptions {
  /** First day that stays, ISO 8601, in the site's time zone. */
  readonly keepFromDay: string;
  readonly timeZone: string;
  /** The present run of the host; its unfinished visits stay. */
  readonly bootId: string;
  /** Lets others have their turn between two transactions. */
  readonly pause: () => Promise<void>;
  /** Asked before each transaction; false leaves the rest for the next run. */
  readonly goOn: () => boolean;
}

export interface Retired {
  readonly entries: number;
}

/**
 * Turns entries older than a day into counts and removes them, each step in one transaction: a crash between or
 * within steps neither loses nor doubles a count, and running it again changes nothing. A visit goes as a whole or
 * not at all, since a part of it would count as a second visit. Staff's last word on a screen's camera stays. Plays
 * are summed first, of all entries so far; what was not summed yet stays.
 */
export async function retire(db: DatabaseSync, options: RetireOptions): Promise<Retired> {
  const summedId = await sumPlays(db, options);
  const step = retireStep(db, options, summedId);
  let entries = 0;
  while (options.goOn()) {
    const removed = inTransaction(db, step);
    if (removed === null) break;
    entries += removed;
    await options.pause();
  }
  return { entries };
}

/** One step: answers with how many entries it removed, null at the end. */
function retireStep(
  db: DatabaseSync,
  { keepFromDay, timeZone, bootId }: RetireOptions,
  summedId: number,
): () => number | null {
  const civil = civilTimeIn(timeZone);
  const { toMs } = generousSpan(keepFromDay, keepFromDay);
  const oldRows = db.prepare(`
    SELECT ${COUNTED_COLUMNS} FROM entries INDEXED BY entries_by_time
    WHERE (atMs, id) > (?, ?) AND atMs < ${toMs} ORDER BY atMs, id LIMIT ${MAX_ROWS_OF_A_STEP}`);
  const rowsOfVisit = db.prepare(`SELECT ${COUNTED_COLUMNS} FROM entries WHERE visitId = ? ORDER BY id`);
  const mustStay = { row: isLastCameraWord(db), visit: isOpenVisit(db, bootId) };
  const isOld = ({ atMs, id }: CountedRow): boolean => civil(atMs).day < keepFromDay && id <= summedId;
  const add = aggregateAdder(db);
  const remove = remover(db);
  let last = { atMs: Number.MIN_SAFE_INTEGER, id: 0 };

  return () => {
    const rows = oldRows.all(last.atMs, last.id).map(countedRow);
    last = rows.at(-1) ?? last;
    const loose = rows.filter((row) => row.visitId === null && isOld(row) && !mustStay.row(row));
    const visitIds = new Set(rows.flatMap(({ visitId }) => visitId ?? []));
    const visits = Array.from(visitIds, (visitId) => rowsOfVisit.all(visitId).map(countedRow)).filter(
      (visit) => visit.every(isOld) && !mustStay.visit(visit),
    );
    for (const visit of visits) add(tallyVisit(visit, civil));
    const gone = [...loose, ...visits.flat()];
    for (const row of gone) add(tallyEntry(row, civil));
    remove(gone);
    return rows.length === 0 ? null : gone.length;
  };
}

/** A visit without an end that belongs to this boot may still grow. */
function isOpenVisit(db: DatabaseSync, bootId: string): (visit: readonly CountedRow[]) => boolean {
  const ofThisBoot = db.prepare("SELECT 1 FROM entries WHERE visitId = ? AND bootId = ? LIMIT 1");
  return (visit) => {
    if (visit.some(({ kind }) => kind === "visit-end")) return false;
    return ofThisBoot.get(visit[0]?.visitId ?? null, bootId) !== undefined;
  };
}

function isLastCameraWord(db: DatabaseSync): (row: CountedRow) => boolean {
  const lastWord = db.prepare(`
    SELECT id FROM entries WHERE kind = 'camera' AND screenId = ? AND json_extract(payload, '$.by') = 'staff'
    ORDER BY id DESC LIMIT 1`);
  return ({ kind, screenId, id }) => kind === "camera" && lastWord.get(screenId)?.id === id;
}

/** Removes rows under the mark that the append-only trigger asks for; the mark never outlives the transaction. */
function remover(db: DatabaseSync): (rows: readonly CountedRow[]) => number {
  const open = db.prepare("INSERT INTO meta (key, value) VALUES ('retiring', '1')");
  const close = db.prepare("DELETE FROM meta WHERE key = 'retiring'");
  const removeRow = db.prepare("DELETE FROM entries WHERE id = ?");
  return (rows) => {
    open.run();
    for (const { id } of rows) removeRow.run(id);
    close.run();
    return rows.length;
  };
}

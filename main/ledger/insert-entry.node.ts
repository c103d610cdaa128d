import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type EntryDraft, type EntryStamp, entryDraftSchema } from "./schema/entry.ts";

/** What the ledger adds to a draft, but for the id, which the file gives. */
export type Stamp = Omit<EntryStamp, "id">;
export interface StampedDraft {
  readonly draft: EntryDraft;
  readonly stamp: Stamp;
}

/** Values of a row in the order of `INSERT_ENTRY`. */
export type EntryValues = SQLInputValue[];

const PLACES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
export const INSERT_ENTRY = `INSERT INTO entries
  (kind, atMs, monotonicMs, bootId, siteId, screenId, visitId, productId, variantId, campaignId, armId, payload)
  VALUES ${PLACES}`;
/**
 * Rows of one statement. Measured on two idle cores: one by one 5.0 µs a row, ten 2.9 µs, fifty no less; the id
 * that never comes back (`AUTOINCREMENT`) is kept once a statement.
 */
const ROWS_OF_A_STATEMENT = 10;

/** Checks a draft against the schema of its kind and lays it out as a row. Throws with the path of a bad value. */
export function entryValues(draft: EntryDraft, stamp: Stamp): EntryValues {
  const checked = entryDraftSchema.safeParse(draft);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Error(`Broken invariant: a ${draft.kind} entry at ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { kind, visitId, productId, variantId, campaignId, armId, payload } = checked.data;
  const { atMs, monotonicMs, bootId, siteId, screenId } = stamp;
  return [
    kind,
    Math.round(atMs),
    Math.round(monotonicMs),
    bootId,
    siteId,
    screenId,
    visitId,
    productId,
    variantId,
    campaignId,
    armId,
    JSON.stringify(payload),
  ];
}

/** Inserts rows of `entryValues` in their order; answers with the id of the last. */
export function entryInserter(db: DatabaseSync): (rows: readonly EntryValues[]) => number {
  const insertOne = db.prepare(INSERT_ENTRY);
  const insertMany = db.prepare(INSERT_ENTRY + `, ${PLACES}`.repeat(ROWS_OF_A_STATEMENT - 1));
  return (rows) => {
    let lastId: number | bigint = 0;
    let place = 0;
    for (; place + ROWS_OF_A_STATEMENT <= rows.length; place += ROWS_OF_A_STATEMENT)
      lastId = insertMany.run(...rows.slice(place, place + ROWS_OF_A_STATEMENT).flat()).lastInsertRowid;
    for (const row of rows.slice(place)) lastId = insertOne.run(...row).lastInsertRowid;
    return Number(lastId);
  };
}

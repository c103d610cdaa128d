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

export const INSERT_ENTRY = `INSERT INTO entries
  (kind, atMs, monotonicMs, bootId, siteId, screenId, visitId, productId, variantId, campaignId, armId, payload)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

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

/** Inserts rows of `entryValues`; answers with the id of the row. */
export function entryInserter(db: DatabaseSync): (values: EntryValues) => number {
  const insert = db.prepare(INSERT_ENTRY);
  return (values) => Number(insert.run(...values).lastInsertRowid);
}

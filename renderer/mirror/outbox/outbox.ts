import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";

/** What waits for the host: a row for the ledger, or the order to forget a visit, which must come after its rows. */
export type OutboxItem =
  | { readonly kind: "entry"; readonly entry: EntryDraft }
  | { readonly kind: "forget"; readonly visitId: string };

/** A message on its way. The same batch keeps its id through every retry, so that the host writes it once. */
export type Batch =
  | { readonly kind: "entries"; readonly batchId: string; readonly entries: readonly EntryDraft[] }
  | { readonly kind: "forget"; readonly visitId: string };

/** Items that wait at most; an hour of a busy screen without its host. */
export const MAX_WAITING = 2_000;
/** Entries of one message; well under what the contract allows. */
export const MAX_ENTRIES_OF_A_BATCH = 100;
const FIRST_RETRY_AFTER_MS = 500;
const LAST_RETRY_AFTER_MS = 30_000;

/** In memory only. `dropped` counts what did not fit, to be told to the host when it answers again. */
export interface Outbox {
  readonly waiting: readonly OutboxItem[];
  readonly underway: Batch | null;
  readonly failures: number;
  readonly dropped: number;
}

export const EMPTY_OUTBOX: Outbox = { waiting: [], underway: null, failures: 0, dropped: 0 };

/** Adds items in order. What is too much pushes the oldest *entries* out: an order to forget is never dropped. */
export function post(outbox: Outbox, ...items: readonly OutboxItem[]): Outbox {
  const all = [...outbox.waiting, ...items];
  let excess = all.length - MAX_WAITING;
  if (excess <= 0) return { ...outbox, waiting: all };
  const dropped = outbox.dropped + Math.min(excess, all.filter((item) => item.kind === "entry").length);
  const waiting = all.filter((item) => item.kind === "forget" || excess-- <= 0);
  return { ...outbox, waiting, dropped };
}

/** Takes the next batch under way, or the same one again after a failure; `null` batch where nothing waits. */
export function takeBatch(
  outbox: Outbox,
  batchId: string,
): { readonly outbox: Outbox; readonly batch: Batch | null } {
  if (outbox.underway !== null) return { outbox, batch: outbox.underway };
  const first = outbox.waiting[0];
  if (first === undefined) return { outbox, batch: null };
  if (first.kind === "forget") {
    const batch: Batch = { kind: "forget", visitId: first.visitId };
    return { outbox: { ...outbox, waiting: outbox.waiting.slice(1), underway: batch }, batch };
  }
  const entries: EntryDraft[] = [];
  for (const item of outbox.waiting) {
    if (item.kind !== "entry" || entries.length === MAX_ENTRIES_OF_A_BATCH) break;
    entries.push(item.entry);
  }
  const batch: Batch = { kind: "entries", batchId, entries };
  return { outbox: { ...outbox, waiting: outbox.waiting.slice(entries.length), underway: batch }, batch };
}

/** How the batch under way ended. `again`: it may succeed later; `never`: the host will not take it, so it goes. */
export function settleBatch(outbox: Outbox, outcome: "done" | "again" | "never"): Outbox {
  switch (outcome) {
    case "done":
      return { ...outbox, underway: null, failures: 0 };
    case "again":
      return { ...outbox, failures: outbox.failures + 1 };
    case "never": {
      const lost = outbox.underway?.kind === "entries" ? outbox.underway.entries.length : 0;
      return { ...outbox, underway: null, failures: 0, dropped: outbox.dropped + lost };
    }
    default:
      return outbox;
  }
}

/** Pause before the next try, doubled with every failure in a row. */
export function retryAfterMs(outbox: Outbox): number {
  return Math.min(FIRST_RETRY_AFTER_MS * 2 ** Math.max(0, outbox.failures - 1), LAST_RETRY_AFTER_MS);
}

/** A batch on which the host itself failed so often is let go: everything behind it waits. */
const MAX_INTERNAL_FAILURES = 8;

/** What a failure of the bridge means for the batch under way, after so many failures in a row before. */
export function outcomeOf(code: string, failuresBefore: number): "again" | "never" {
  switch (code) {
    case "malformed":
    case "kind-not-allowed":
    case "forbidden":
      return "never";
    case "internal":
      return failuresBefore + 1 < MAX_INTERNAL_FAILURES ? "again" : "never";
    default:
      return "again";
  }
}

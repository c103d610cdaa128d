import { type EntryDraft, type EntryKind, noSubject, type PayloadOf } from "../../ledger/schema/entry.ts";

/** An entry before the ledger stamps it, with the instant at which it is to have happened. */
export interface TimedDraft {
  readonly atMs: number;
  readonly draft: EntryDraft;
}

/** A typed entry at an instant. */
export function timed<K extends EntryKind>(
  atMs: number,
  kind: K,
  payload: PayloadOf<K>,
  subject: Partial<Omit<EntryDraft, "kind" | "payload">> = {},
): TimedDraft {
  // The kind and its payload belong together by the signature, which the union's type cannot follow.
  return { atMs: Math.round(atMs), draft: { kind, ...noSubject, ...subject, payload } as EntryDraft };
}

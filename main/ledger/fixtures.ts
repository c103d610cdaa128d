import { type EntryDraft, type EntryKind, noSubject, type PayloadOf } from "./schema/entry.ts";

/** An entry for tests, with no subject but what is given. */
export function draft<K extends EntryKind>(
  kind: K,
  payload: PayloadOf<K>,
  subject: Partial<Omit<EntryDraft, "kind" | "payload">> = {},
): EntryDraft {
  return { kind, ...noSubject, ...subject, payload } as EntryDraft;
}

/** A random id that tells its number, for tests. */
export function idOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

export const aHeartbeat = draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false });

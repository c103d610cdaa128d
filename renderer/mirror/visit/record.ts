import type { EntryDraft, EntryKind, PayloadOf } from "../../../main/ledger/schema/entry.ts";
import type { VisitEffect } from "./effect.ts";

type Subject = Partial<Omit<EntryDraft, "kind" | "payload">>;

/** A draft for the ledger; whatever the subject does not name is null. */
export function draft<K extends EntryKind>(
  kind: K,
  payload: PayloadOf<K>,
  subject: Subject = {},
): EntryDraft {
  const nobody = { visitId: null, productId: null, variantId: null, campaignId: null, armId: null };
  return { ...nobody, ...subject, kind, payload } as EntryDraft;
}

/** The effect that writes such a draft. */
export function record<K extends EntryKind>(
  kind: K,
  payload: PayloadOf<K>,
  subject: Subject = {},
): VisitEffect {
  return { kind: "record", entry: draft(kind, payload, subject) };
}

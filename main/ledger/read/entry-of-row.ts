import { z } from "zod";
import { entryDraftSchema, type LedgerEntry } from "../schema/entry.ts";
import type { Row } from "./ledger-reader.ts";

const stampSchema = z.object({
  id: z.int(),
  atMs: z.int(),
  monotonicMs: z.int(),
  bootId: z.string(),
  siteId: z.string(),
  screenId: z.string(),
});

/** Every column of an entry, for a SELECT that `entryOfRow` reads. */
export const ENTRY_COLUMNS =
  "id, kind, atMs, monotonicMs, bootId, siteId, screenId, visitId, productId, variantId, campaignId, armId, payload";

/**
 * A row of `ENTRY_COLUMNS` as a checked entry; null where it is none that this version knows, e.g. a payload
 * that an older version wrote differently.
 */
export function entryOfRow(row: Row): LedgerEntry | null {
  const { kind, visitId, productId, variantId, campaignId, armId } = row;
  const stamp = stampSchema.safeParse(row);
  const payload = typeof row.payload === "string" ? parseJson(row.payload) : undefined;
  const draft = entryDraftSchema.safeParse({
    kind,
    visitId,
    productId,
    variantId,
    campaignId,
    armId,
    payload,
  });
  return stamp.success && draft.success ? { ...draft.data, ...stamp.data } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Result } from "../base/result.ts";
import type { EntryDraft } from "./schema/entry.ts";

/** Most entries of one call to `append`. */
export const MAX_ROWS_OF_AN_APPEND = 2_000;

/** Why entries were not written. None of a failed append is in the file; the caller may send it again. */
export type AppendCode = "disk-full" | "read-only" | "ledger-unavailable";

/** The write half of the ledger. */
export interface LedgerWriter {
  /**
   * Writes entries, all or none, stamped with the time of the call, and answers when they are on the disk.
   * A `batchId` that was written before is not written again; its first `lastId` is the answer.
   * Rejects for a draft that breaks its schema: drafts from outside are checked where they come in.
   */
  append(drafts: readonly EntryDraft[], batchId?: string): Promise<Result<{ lastId: number }, AppendCode>>;
}

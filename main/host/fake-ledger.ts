import { type Failure, succeed } from "../base/result.ts";
import type { AppendCode, LedgerWriter } from "../ledger/ledger-writer.ts";
import type { EntryDraft, EntryKind } from "../ledger/schema/entry.ts";

export interface FakeLedger extends LedgerWriter {
  readonly drafts: EntryDraft[];
  kinds(): EntryKind[];
  /** From now on every append fails so; null lets them pass again. */
  failWith(failure: Failure<AppendCode> | null): void;
}

/** A ledger for tests that keeps what is written in a list. */
export function createFakeLedger(): FakeLedger {
  const drafts: EntryDraft[] = [];
  let failing: Failure<AppendCode> | null = null;
  return {
    drafts,
    kinds: () => drafts.map(({ kind }) => kind),
    failWith(failure) {
      failing = failure;
    },
    async append(more) {
      if (failing) return failing;
      drafts.push(...more);
      return succeed({ lastId: drafts.length });
    },
  };
}

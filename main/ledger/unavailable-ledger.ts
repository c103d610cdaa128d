import { type Failure, fail } from "../base/result.ts";
import type { AppendCode, LedgerWriter } from "./ledger-writer.ts";

/** A writer for a host whose ledger did not open: every append fails with that reason, nothing pretends. */
export function unavailableLedger(reason: Failure): LedgerWriter {
  const code: AppendCode =
    reason.code === "disk-full" || reason.code === "read-only" ? reason.code : "ledger-unavailable";
  return { append: async () => fail(code, reason.message) };
}

import { fail, type Result } from "../base/result.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";
import { type Ledger, type LedgerOptions, openLedger } from "../ledger/open-ledger.node.ts";
import type { LedgerReader } from "../ledger/read/ledger-reader.ts";
import { unavailableLedger } from "../ledger/unavailable-ledger.ts";
import { repeat } from "./repeat.ts";

/** How often a ledger that did not open is tried again: somebody may have made room. */
const TRY_EVERY_MS = 30_000;

/** A ledger that the host can always talk to. While the file cannot be opened every append says why. */
export interface LastingLedger {
  readonly writer: LedgerWriter;
  openReader(): Result<LedgerReader>;
  retire(...asked: Parameters<Ledger["retire"]>): ReturnType<Ledger["retire"]>;
  /** Everything in the file was made up for show. */
  readonly simulated: boolean;
  close(): void;
}

/** Opens the ledger, or keeps trying; the mirror runs meanwhile and staff see why nothing is counted. */
export function openLastingLedger(options: LedgerOptions, timers: Timers): LastingLedger {
  const { log } = options;
  let opened = openLedger(options);
  let stopTrying: Unsubscribe = () => undefined;

  if (!opened.ok) {
    log("trouble", "ledger", opened.code, `${opened.message} Nothing is counted until then.`);
    stopTrying = repeat(timers, TRY_EVERY_MS, () => {
      opened = openLedger(options);
      if (!opened.ok) return;
      stopTrying();
      log("notice", "ledger", "opened", "The ledger could be opened now; visits are counted again.");
    });
  }

  return {
    writer: {
      append: (drafts, batchId) =>
        (opened.ok ? opened.value.writer : unavailableLedger(opened)).append(drafts, batchId),
    },
    openReader: () => (opened.ok ? opened.value.openReader() : fail("ledger-unavailable", opened.message)),
    async retire(retention) {
      return opened.ok ? opened.value.retire(retention) : fail("ledger-unavailable", opened.message);
    },
    get simulated() {
      return opened.ok && opened.value.simulated;
    },
    close() {
      stopTrying();
      if (opened.ok) opened.value.close();
    },
  };
}

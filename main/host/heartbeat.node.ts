import type { Clock } from "../base/clock.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import type { LedgerWriter } from "../ledger/ledger-writer.ts";
import { noSubject } from "../ledger/schema/entry.ts";
import { repeat } from "./repeat.ts";

export const HEARTBEAT_EVERY_MS = 60_000;

export interface HeartbeatOptions {
  readonly ledger: LedgerWriter;
  readonly clock: Clock;
  readonly timers: Timers;
  /** How the screen is now; null while it is silent, so that a hung page does not count as up. */
  readonly screen: () => { readonly phase: string; readonly counting: boolean } | null;
}

/**
 * An entry each minute that the screen was up: without one there was no measurement, which is not the same as no
 * visits. The ledger itself says in the log when it cannot be written.
 */
export function startHeartbeat({ ledger, clock, timers, screen }: HeartbeatOptions): Unsubscribe {
  let lastMonotonicMs = clock.monotonicMs();
  return repeat(timers, HEARTBEAT_EVERY_MS, () => {
    const nowMonotonicMs = clock.monotonicMs();
    // A machine that slept was not up meanwhile.
    const upMs = Math.min(HEARTBEAT_EVERY_MS, Math.round(nowMonotonicMs - lastMonotonicMs));
    lastMonotonicMs = nowMonotonicMs;
    const state = screen();
    if (!state) return;
    void ledger.append([{ kind: "heartbeat", ...noSubject, payload: { upMs, ...state } }]);
  });
}

import type { Unsubscribe } from "./signal.ts";

/** Where waiting comes from; handed in, so that tests own it. */
export interface Timers {
  /** Calls once after `durationMs`, never at once; the returned function calls it off. */
  after(durationMs: number, callback: () => void): Unsubscribe;
}

/** Timers that wait until they are moved. Calls due at the same instant run in the order they were set. */
export function createManualTimers(): Timers & { advance(durationMs: number): void } {
  let nowMs = 0;
  const waiting = new Set<{ readonly dueAtMs: number; readonly callback: () => void }>();
  return {
    after(durationMs, callback) {
      const entry = { dueAtMs: nowMs + Math.max(0, durationMs), callback };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    advance(durationMs) {
      const untilMs = nowMs + durationMs;
      for (;;) {
        const next = Array.from(waiting)
          .filter((entry) => entry.dueAtMs <= untilMs)
          .reduce<{ dueAtMs: number; callback: () => void } | null>(
            (first, entry) => (first === null || entry.dueAtMs < first.dueAtMs ? entry : first),
            null,
          );
        if (next === null) break;
        waiting.delete(next);
        nowMs = next.dueAtMs;
        next.callback();
      }
      nowMs = untilMs;
    },
  };
}

import type { Clock } from "../../base/clock.ts";

export interface AttemptLimitOptions {
  readonly clock: Clock;
  /** Failed attempts that are free within the span. */
  readonly attempts: number;
  readonly spanMs: number;
  /** Most keys remembered; the one that failed longest ago is forgotten first. */
  readonly maxKeys: number;
}

/** Slows down who guesses: counts failures by name or address over a sliding span. */
export interface AttemptLimit {
  /** Seconds to wait before another attempt, rounded up; null if it may be made now. */
  waitSeconds(key: string): number | null;
  failed(key: string): void;
  succeeded(key: string): void;
}

export function createAttemptLimit({ clock, attempts, spanMs, maxKeys }: AttemptLimitOptions): AttemptLimit {
  const failures = new Map<string, readonly number[]>();
  const recent = (key: string) => {
    const sinceMs = clock.monotonicMs() - spanMs;
    return (failures.get(key) ?? []).filter((atMs) => atMs > sinceMs);
  };

  return {
    waitSeconds(key) {
      const atMs = recent(key);
      const first = atMs[atMs.length - attempts];
      if (first === undefined) return null;
      return Math.max(1, Math.ceil((first + spanMs - clock.monotonicMs()) / 1_000));
    },
    failed(key) {
      const atMs = [...recent(key), clock.monotonicMs()].slice(-attempts);
      // Deleted first, so that the map's order is the order of the last failure.
      failures.delete(key);
      failures.set(key, atMs);
      const oldest = failures.keys().next();
      if (failures.size > maxKeys && oldest.done !== true) failures.delete(oldest.value);
    },
    succeeded: (key) => void failures.delete(key),
  };
}

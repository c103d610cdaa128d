import type { Clock } from "../../main/base/clock.ts";
import type { Timers } from "../../main/base/timers.ts";

/** First and longest wait after something failed, milliseconds. */
export const FIRST_WAIT_MS = 1_000;
export const LONGEST_WAIT_MS = 300_000;

/**
 * How long to wait after so many failures in a row (1: the first): twice as long each time, up to five minutes, and a
 * part of it by chance, so that all screens of a shop do not come back at the same moment. `chance`: 0 to 1.
 */
export function waitAfter(failures: number, chance: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  return Math.round(longest * (0.5 + 0.5 * chance));
}

/** What a server asks for with Retry-After, in seconds; null where it does not, or asks with a date. */
export function retryAfterMs(header: string | undefined): number | null {
  if (header === undefined || !/^\d{1,6}$/.test(header.trim())) return null;
  return Math.min(LONGEST_WAIT_MS, Number(header) * 1_000);
}

/** Resolves after a while, or as soon as it is called off. */
export function pause(timers: Timers, durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stop = timers.after(durationMs, end);
    signal.addEventListener("abort", end, { once: true });
    function end(): void {
      stop();
      signal.removeEventListener("abort", end);
      resolve();
    }
  });
}

/** Keeps everything that comes through it below a rate, whoever asks. */
export interface Pace {
  /** Waits as long as so many bytes may take. */
  take(bytes: number, signal: AbortSignal): Promise<void>;
}

/** Null: as fast as it goes. What was not used is not saved up. */
export function createPace(bytesPerSecond: number | null, clock: Clock, timers: Timers): Pace {
  let freeAtMs = 0;
  return {
    async take(bytes, signal) {
      if (bytesPerSecond === null) return;
      const nowMs = clock.monotonicMs();
      freeAtMs = Math.max(nowMs, freeAtMs) + (bytes / bytesPerSecond) * 1_000;
      if (freeAtMs > nowMs) await pause(timers, freeAtMs - nowMs, signal);
    },
  };
}

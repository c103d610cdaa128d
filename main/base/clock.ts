/** Where time comes from; handed in, so that tests own it. */
export interface Clock {
  /** Civil time, milliseconds since the Unix epoch. May jump. */
  nowMs(): number;
  /** Milliseconds since an arbitrary start. Never jumps, never runs backwards. */
  monotonicMs(): number;
}

/** A clock that stands still until it is moved. */
export function createManualClock(startAtMs = 0): Clock & { advance(durationMs: number): void } {
  let elapsedMs = 0;
  return {
    nowMs: () => startAtMs + elapsedMs,
    monotonicMs: () => elapsedMs,
    advance(durationMs) {
      elapsedMs += durationMs;
    },
  };
}

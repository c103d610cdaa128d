import type { Clock } from "../base/clock.ts";

export interface BackOffOptions {
  readonly clock: Clock;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** After this long without a failure the next one waits shortly again. */
  readonly healthyAfterMs: number;
}

/** How long to wait before the next try: doubles with each failure, and starts anew after a healthy time. */
export function createBackOff({
  clock,
  shortestMs,
  longestMs,
  healthyAfterMs,
}: BackOffOptions): () => number {
  let waitMs = shortestMs;
  let failedAtMs = Number.NEGATIVE_INFINITY;
  return () => {
    const nowMs = clock.monotonicMs();
    if (nowMs - failedAtMs >= healthyAfterMs + waitMs) waitMs = shortestMs;
    failedAtMs = nowMs;
    const thisTimeMs = waitMs;
    waitMs = Math.min(waitMs * 2, longestMs);
    return thisTimeMs;
  };
}

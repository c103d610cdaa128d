/** More crashes than this within the span mean that starting again does not help. */
export const MAX_RESTARTS = 3;
export const RESTART_SPAN_MS = 120_000;
const DELAYS_MS = [200, 1_000, 3_000];

/** What to do about a crash: start again after a pause, or give up. */
export type RestartVerdict =
  | { readonly kind: "restart"; readonly attempt: number; readonly afterMs: number }
  | { readonly kind: "give-up" };

/** Counts crashes and allows a bounded number of restarts in a span of time. */
export function createRestartPolicy(): (crashedAtMs: number) => RestartVerdict {
  let crashes: readonly number[] = [];
  return (crashedAtMs) => {
    crashes = [...crashes.filter((atMs) => crashedAtMs - atMs < RESTART_SPAN_MS), crashedAtMs];
    const attempt = crashes.length;
    const afterMs = DELAYS_MS[attempt - 1];
    return attempt > MAX_RESTARTS || afterMs === undefined
      ? { kind: "give-up" }
      : { kind: "restart", attempt, afterMs };
  };
}

/** A camera that gave pictures and gives none for this long hangs, though it does not say so. */
export const STALLED_AFTER_MS = 10_000;

/** Tells a camera that hangs from one that has not begun: some never say that they ended, their picture just stands. */
export interface StallWatch {
  /** A picture came. */
  seen(atMs: number): void;
  /** The camera was opened or closed. */
  reset(): void;
  /** True once for a camera that hangs. */
  stalled(atMs: number): boolean;
}

export function createStallWatch(): StallWatch {
  let lastSeenAtMs: number | null = null;
  return {
    seen(atMs) {
      lastSeenAtMs = atMs;
    },
    reset() {
      lastSeenAtMs = null;
    },
    stalled(atMs) {
      if (lastSeenAtMs === null || atMs - lastSeenAtMs < STALLED_AFTER_MS) return false;
      lastSeenAtMs = null;
      return true;
    },
  };
}

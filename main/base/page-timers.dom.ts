import type { Timers } from "./timers.ts";

/** The page's timers. */
export const pageTimers: Timers = {
  after(durationMs, callback) {
    const timer = window.setTimeout(callback, durationMs);
    return () => window.clearTimeout(timer);
  },
};

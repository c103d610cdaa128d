import type { Timers } from "./timers.ts";

/** The machine's timers. A waiting one does not keep the process alive. */
export const systemTimers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

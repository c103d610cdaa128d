import type { Timers } from "../base/timers.ts";

/** Calls at most once in `everyMs`: at once, and once more at the end where it was asked for meanwhile. */
export function throttle(timers: Timers, everyMs: number, callback: () => void): () => void {
  let resting = false;
  let again = false;
  const call = (): void => {
    resting = true;
    timers.after(everyMs, () => {
      resting = false;
      if (!again) return;
      again = false;
      call();
    });
    callback();
  };
  return () => {
    if (resting) again = true;
    else call();
  };
}

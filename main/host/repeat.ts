import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";

/** Calls again and again, `everyMs` apart, until it is called off. The first call comes after `everyMs`. */
export function repeat(timers: Timers, everyMs: number, callback: () => void): Unsubscribe {
  let stop: Unsubscribe = () => undefined;
  const next = (): void => {
    stop = timers.after(everyMs, () => {
      next();
      callback();
    });
  };
  next();
  return () => stop();
}

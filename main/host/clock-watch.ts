import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import { repeat } from "./repeat.ts";

const LOOK_EVERY_MS = 10_000;
/** Smaller corrections are a time server's daily work. */
const JUMP_MS = 5_000;

/**
 * Says when the machine's clock jumped: it was set, or the machine slept, while the monotonic clock stood. Entries from
 * then on bear the new time. Nothing that lasts is measured by it; spans, time-outs and the order of entries go by the
 * monotonic clock.
 */
export function watchClock(clock: Clock, timers: Timers, log: Log): Unsubscribe {
  let offsetMs = clock.nowMs() - clock.monotonicMs();
  return repeat(timers, LOOK_EVERY_MS, () => {
    const nextMs = clock.nowMs() - clock.monotonicMs();
    const jumpMs = nextMs - offsetMs;
    offsetMs = nextMs;
    if (Math.abs(jumpMs) < JUMP_MS) return;
    const way = jumpMs > 0 ? "forward (or the machine slept)" : "back";
    const seconds = Math.round(Math.abs(jumpMs) / 1_000);
    log(
      "trouble",
      "clock",
      "clock-jumped",
      `The machine's clock jumped by ${seconds} s ${way}. Reports of that time may be shifted; check its time server.`,
    );
  });
}

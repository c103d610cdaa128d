import { monitorEventLoopDelay } from "node:perf_hooks";
import type { LoopDelay } from "./import-words.ts";

const NANOSECONDS_OF_A_MILLISECOND = 1e6;
/** How often the loop is asked; the time between two answers is what is told. */
const RESOLUTION_MS = 5;

/** Begins to measure this process; what it gives ends it. */
export function watchLoop(): () => LoopDelay {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  return () => {
    delay.disable();
    return {
      p99Ms: delay.percentile(99) / NANOSECONDS_OF_A_MILLISECOND,
      worstMs: delay.max / NANOSECONDS_OF_A_MILLISECOND,
    };
  };
}

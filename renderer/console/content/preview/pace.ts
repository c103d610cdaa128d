import type { Timers } from "../../../../main/base/timers.ts";

/** A clock of a rehearsal: it begins when it is told to and runs at any pace. */
export interface Pace {
  /** Simulated time of day, milliseconds since the epoch. */
  clockMs(): number;
  /** Simulated milliseconds that have gone by; never jumps. */
  nowMs(): number;
  /** Waits in simulated time. */
  readonly timers: Timers;
  /** How many simulated milliseconds go by in one; 0 stands still. */
  setPace(pace: number): void;
}

export interface PaceOptions {
  readonly startMs: number;
  readonly pace: number;
  /** The real world: a clock that never jumps, and its timers. */
  readonly nowMs: () => number;
  readonly timers: Timers;
}

interface Waiting {
  readonly dueMs: number;
  readonly callback: () => void;
  callOff: () => void;
}

export function createPace({ nowMs, startMs, timers, ...options }: PaceOptions): Pace {
  let pace = options.pace;
  let sinceMs = nowMs();
  let goneMs = 0;
  /** As many as the player has under way: a handful a zone. */
  const waiting = new Set<Waiting>();

  function simulatedMs(): number {
    return goneMs + (nowMs() - sinceMs) * pace;
  }

  function arm(each: Waiting): void {
    each.callOff();
    each.callOff = () => undefined;
    if (pace === 0) return;
    each.callOff = timers.after(Math.max(0, each.dueMs - simulatedMs()) / pace, () => {
      waiting.delete(each);
      each.callback();
    });
  }

  return {
    clockMs: () => startMs + simulatedMs(),
    nowMs: simulatedMs,
    timers: {
      after(durationMs, callback) {
        const each: Waiting = { dueMs: simulatedMs() + durationMs, callback, callOff: () => undefined };
        waiting.add(each);
        arm(each);
        return () => {
          waiting.delete(each);
          each.callOff();
        };
      },
    },
    setPace(next) {
      goneMs = simulatedMs();
      sinceMs = nowMs();
      pace = next;
      for (const each of waiting) arm(each);
    },
  };
}

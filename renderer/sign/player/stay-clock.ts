import type { Timers } from "../../../main/base/timers.ts";

/** How long something is on, with the time taken out in which it stood still. */
export interface StayClock {
  /** Milliseconds that it ran so far. */
  readonly ranMs: number;
  run(): void;
  stand(): void;
}

export interface StayClockOptions {
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  /** Null: until something else ends it. */
  readonly durationMs: number | null;
  /** Called once, when it has run for its whole time. */
  readonly onThrough: () => void;
}

/** A clock that stands; `run` starts it. */
export function createStayClock({ timers, nowMs, durationMs, onThrough }: StayClockOptions): StayClock {
  let ranBeforeMs = 0;
  let sinceMs: number | null = null;
  let callOff: () => void = () => undefined;
  const ranMs = (): number => ranBeforeMs + (sinceMs === null ? 0 : nowMs() - sinceMs);
  return {
    get ranMs() {
      return ranMs();
    },
    run() {
      if (sinceMs !== null) return;
      sinceMs = nowMs();
      if (durationMs !== null) callOff = timers.after(Math.max(0, durationMs - ranBeforeMs), onThrough);
    },
    stand() {
      callOff();
      ranBeforeMs = ranMs();
      sinceMs = null;
    },
  };
}

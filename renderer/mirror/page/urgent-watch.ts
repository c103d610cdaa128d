import type { Timers } from "../../../main/base/timers.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";

/** A clock may be set and a machine may sleep: the end is looked for again so often. */
const LOOK_EVERY_MS = 10_000;

export interface UrgentWatchOptions {
  readonly timers: Timers;
  /** Milliseconds since the epoch; it may jump. */
  readonly clockMs: () => number;
  /** What is to be shown above everything from now on; null: nothing. */
  readonly onChange: (message: UrgentMessage | null) => void;
}

/** Ends a message to all screens at its time, also where the host is away by then. Returns what hears of messages. */
export function createUrgentWatch({
  clockMs,
  onChange,
  timers,
}: UrgentWatchOptions): (message: UrgentMessage | null) => void {
  let callOff: () => void = () => undefined;

  function look(message: UrgentMessage): void {
    const leftMs = message.untilMs - clockMs();
    if (leftMs <= 0) return onChange(null);
    callOff = timers.after(Math.min(leftMs, LOOK_EVERY_MS), () => look(message));
  }

  return (message) => {
    callOff();
    callOff = () => undefined;
    const isOn = message !== null && clockMs() < message.untilMs;
    onChange(isOn ? message : null);
    if (isOn) look(message);
  };
}

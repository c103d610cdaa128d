import type { Timers } from "../../../main/base/timers.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { type Played, playBegan, playEnded } from "./play-words.ts";

/** A play that is being proved. */
export interface Proof {
  /** It leaves the screen. `complete`: it was shown for all of its time. */
  end(complete: boolean): void;
}

export interface ProofOptions {
  readonly record: (entry: EntryDraft) => void;
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  /** Milliseconds to the next full hour on the wall of the site. */
  readonly toNextHourMs: () => number;
}

/**
 * Begins the proof of what is on the screen from now on. A play that lasts over an hour of the wall is told in parts,
 * so that every hour holds its own; only the last part can be complete.
 */
export function prove(played: Played, { nowMs, record, timers, toNextHourMs }: ProofOptions): Proof {
  let sinceMs = nowMs();
  let callOff = timers.after(toNextHourMs(), split);
  record(playBegan(played));
  return {
    end(complete) {
      callOff();
      record(playEnded(played, nowMs() - sinceMs, complete));
    },
  };

  function split(): void {
    record(playEnded(played, nowMs() - sinceMs, false));
    sinceMs = nowMs();
    record(playBegan(played));
    callOff = timers.after(toNextHourMs(), split);
  }
}

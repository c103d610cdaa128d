import type { Failure, Result } from "../../main/base/result.ts";
import type { Timers } from "../../main/base/timers.ts";
import { LONGEST_WAIT_MS, waitAfter } from "./waiting.ts";

/** How often a server is asked for news while all is well, milliseconds. */
export const ASK_EVERY_MS = 300_000;

export interface FollowOptions<T> {
  /** One delivery; it ends early when the signal says so. */
  readonly deliver: (signal: AbortSignal) => Promise<Result<T>>;
  readonly onDelivered: (value: T) => void;
  /** Why nothing comes at the moment; told when the reason changes, null when it comes again. */
  readonly onTrouble: (failure: Failure | null) => void;
  readonly timers: Timers;
  /** Chance from 0 to 1. */
  readonly chance: () => number;
  readonly everyMs?: number;
}

/** A delivery that is asked for again and again. Whoever makes it ends it. */
export interface Following {
  /** Asks now instead of at the next turn; while a delivery is under way, it is asked once more after it. */
  askNow(): void;
  /** Resolves when what was under way has ended; what came is kept. */
  end(): Promise<void>;
}

/** Follows an address: at once, then every few minutes; sooner after a failure, with waits that grow. */
export function follow<T>(options: FollowOptions<T>): Following {
  const { chance, deliver, everyMs = ASK_EVERY_MS, onDelivered, onTrouble, timers } = options;
  const stop = new AbortController();
  let failures = 0;
  let trouble: Failure | null = null;
  let askAgain = false;
  let callOff = (): void => undefined;
  let underWay: Promise<void> | null = null;
  ask();

  return {
    askNow() {
      if (underWay === null) ask();
      else askAgain = true;
    },
    async end() {
      stop.abort();
      callOff();
      await underWay;
    },
  };

  function ask(): void {
    if (stop.signal.aborted) return;
    callOff();
    underWay = deliver(stop.signal).then((outcome) => {
      underWay = null;
      if (stop.signal.aborted) return;
      tell(outcome.ok ? null : outcome);
      failures = outcome.ok ? 0 : failures + 1;
      if (outcome.ok) onDelivered(outcome.value);
      const waitMs =
        failures === 0 ? everyMs : Math.min(everyMs, LONGEST_WAIT_MS, waitAfter(failures, chance()));
      callOff = timers.after(askAgain ? 0 : waitMs, ask);
      askAgain = false;
    });
  }

  function tell(now: Failure | null): void {
    const isSame = now?.code === trouble?.code && now?.message === trouble?.message;
    trouble = now;
    if (!isSame) onTrouble(now);
  }
}

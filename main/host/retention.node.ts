import { civilTimeIn, dayAfter } from "../base/civil-time.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Unsubscribe } from "../base/signal.ts";
import type { Timers } from "../base/timers.ts";
import type { Ledger } from "../ledger/open-ledger.node.ts";
import { repeat } from "./repeat.ts";

/** How often it looks whether a new day has begun at the site. */
const LOOK_EVERY_MS = 15 * 60_000;

export interface RetentionOptions {
  readonly ledger: Pick<Ledger, "retire">;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly rules: () => { readonly timeZone: string; readonly retentionDays: number };
  readonly pause: () => Promise<void>;
}

export interface Retention {
  /** Settles when the run that is under way, if any, has ended. */
  idle(): Promise<void>;
  /** A run that is under way ends after its present step; what is left comes next time. */
  readonly stop: Unsubscribe;
}

/** Turns old entries into counts, at the start and once each new day of the site. A run that fails is tried again. */
export function startRetention({ ledger, clock, timers, log, rules, pause }: RetentionOptions): Retention {
  let doneOn = "";
  let running: Promise<void> | null = null;
  let stopped = false;

  async function run(day: string): Promise<void> {
    const { timeZone, retentionDays } = rules();
    const keepFromDay = dayAfter(day, -retentionDays);
    const outcome = await ledger.retire({ keepFromDay, timeZone, pause, goOn: () => !stopped });
    if (!outcome.ok) {
      log("trouble", "retention", outcome.code, outcome.message);
      return;
    }
    doneOn = `${day} ${retentionDays} ${timeZone}`;
    if (outcome.value.entries > 0)
      log(
        "notice",
        "retention",
        "retired",
        `${outcome.value.entries} entries before ${keepFromDay} became counts.`,
      );
  }

  function look(): void {
    const { timeZone, retentionDays } = rules();
    const { day } = civilTimeIn(timeZone)(clock.nowMs());
    if (running || doneOn === `${day} ${retentionDays} ${timeZone}`) return;
    running = run(day).finally(() => {
      running = null;
    });
  }

  look();
  const stopLooking = repeat(timers, LOOK_EVERY_MS, look);
  return {
    idle: async () => running ?? undefined,
    stop() {
      stopped = true;
      stopLooking();
    },
  };
}

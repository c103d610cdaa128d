import { Worker } from "node:worker_threads";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import type { IntakeStep } from "../../bridge/contract/shop-garment.ts";
import type { IntakeOrder, IntakeProduct } from "./intake-work.ts";
import type { ThreadOrder, ThreadWord } from "./thread-messages.ts";

/** An intake takes up to 20 s on a small computer; one that takes so long has gone astray. */
export const LONGEST_INTAKE_MS = 180_000;
/** The thread keeps the last photo's reading for corrections; after so long without one its memory is given back. */
export const IDLE_MS = 10 * 60_000;
/** Enough for a photo of 100 megapixels beside a mesh; more is a file made to harm. */
const THREAD_HEAP_MEGABYTES = 1_536;

export interface IntakeRunnerOptions {
  readonly threadFile: URL;
  readonly timers: Timers;
  readonly log: Log;
  /** After so long without an order the thread is ended, and what it kept with it. */
  readonly idleMs: number;
}

/** Runs intakes in a thread of their own, one at a time: whoever calls waits for the last one. */
export interface IntakeRunner {
  run(order: IntakeOrder, onStep: (step: IntakeStep) => void): Promise<Result<IntakeProduct>>;
  /** Breaks off what runs; its outcome is `broken-off`. */
  stop(): Promise<void>;
}

export function createIntakeRunner({ threadFile, timers, log, idleMs }: IntakeRunnerOptions): IntakeRunner {
  let worker: Worker | null = null;
  let orders = 0;
  let breakOff: ((failure: Result<never>) => void) | null = null;
  let forgetIdle = () => {};

  function thread(): Worker {
    if (worker !== null) return worker;
    const begun = new Worker(threadFile, {
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MEGABYTES },
    });
    const lost = (why: string) => {
      if (worker === begun) worker = null;
      breakOff?.(fail("intake-failed", `The intake broke down (${why}); try another photo.`));
    };
    begun.on("error", (error) => {
      log("trouble", "garments", "intake-failed", `The intake's thread ended: ${String(error)}`);
      lost(error instanceof Error ? error.message.slice(0, 200) : "unknown");
    });
    begun.on("exit", () => lost("it ended"));
    // A thread at rest must not keep a host alive that wants to end.
    begun.unref();
    worker = begun;
    return begun;
  }

  async function end(): Promise<void> {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  return {
    async run(order, onStep) {
      forgetIdle();
      const at = thread();
      const id = ++orders;
      let hear: (word: ThreadWord) => void = () => {};
      let stopClock = () => {};
      const outcome = await new Promise<Result<IntakeProduct>>((resolve) => {
        breakOff = resolve;
        stopClock = timers.after(LONGEST_INTAKE_MS, () => {
          resolve(fail("too-slow", "The photo kept the computer busy for three minutes; save it smaller."));
          void end();
        });
        hear = (word) => {
          if (word.id !== id) return;
          if (word.kind === "step") onStep(word.step);
          else if (word.kind === "made") resolve(succeed(word.product));
          else resolve(fail(word.code, word.message));
        };
        at.on("message", hear);
        at.postMessage({ id, order } satisfies ThreadOrder);
      });
      breakOff = null;
      stopClock();
      at.off("message", hear);
      forgetIdle = timers.after(idleMs, () => void end());
      return outcome;
    },
    async stop() {
      forgetIdle();
      breakOff?.(fail("broken-off", "The intake was broken off; begin it again."));
      await end();
    },
  };
}

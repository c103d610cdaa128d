import { createTurns } from "../../base/in-turn.ts";
import { fail, succeed } from "../../base/result.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";

type Shown = NonNullable<ResultOf<"study.progress">["work"]>;

/** What a piece of work tells of itself, and whether it is to end. */
export interface WorkWatch {
  readonly onStep: (step: Shown["step"]) => void;
  readonly onProgress: (share: number) => void;
  readonly isStopped: () => boolean;
  /** Comes when it is to end; of work that is never stopped, never. */
  readonly whenStopped: Promise<void>;
}

/** For work that is over in a moment: nobody follows it or ends it. */
export function unwatched(): Pick<WorkWatch, "onProgress" | "whenStopped"> {
  return { onProgress: () => undefined, whenStopped: new Promise(() => undefined) };
}

/** Files are read one at a time; any page may see how far the one is, and end it. */
export interface LongWork {
  run<T>(about: Pick<Shown, "kind" | "name" | "dryRun">, work: (watch: WorkWatch) => Promise<T>): Promise<T>;
  /** The same turns for what nobody watches. */
  quietly<T>(work: () => Promise<T>): Promise<T>;
  readonly handlers: Pick<Handlers, "study.progress" | "study.stop">;
}

export function createLongWork(): LongWork {
  const inTurn = createTurns();
  let current: { shown: Shown; isStopped: boolean; stop: () => void } | null = null;
  return {
    run: (about, work) =>
      inTurn(async () => {
        const { promise: whenStopped, resolve: stop } = Promise.withResolvers<void>();
        const shown: Shown = { ...about, step: "reading", share: 0 };
        const own = { shown, isStopped: false, stop };
        current = own;
        try {
          return await work({
            onStep(step) {
              own.shown = { ...own.shown, step, share: 0 };
            },
            onProgress(share) {
              own.shown = { ...own.shown, share };
            },
            isStopped: () => own.isStopped,
            whenStopped,
          });
        } finally {
          current = null;
        }
      }),
    quietly: inTurn,
    handlers: {
      "study.progress": () => succeed({ work: current?.shown ?? null }),
      "study.stop"() {
        if (current === null) return fail("unknown", "Nothing is being read any more.");
        current.isStopped = true;
        current.stop();
        return succeed(null);
      },
    },
  };
}

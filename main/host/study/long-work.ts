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
}

/** Files are read one at a time; any page may see how far the one is, and end it. */
export interface LongWork {
  run<T>(about: Pick<Shown, "kind" | "name" | "dryRun">, work: (watch: WorkWatch) => Promise<T>): Promise<T>;
  readonly handlers: Pick<Handlers, "study.progress" | "study.stop">;
}

export function createLongWork(): LongWork {
  const inTurn = createTurns();
  let current: { shown: Shown; isStopped: boolean } | null = null;
  return {
    run: (about, work) =>
      inTurn(async () => {
        const own = { shown: { ...about, step: "reading" as Shown["step"], share: 0 }, isStopped: false };
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
          });
        } finally {
          current = null;
        }
      }),
    handlers: {
      "study.progress": () => succeed({ work: current?.shown ?? null }),
      "study.stop"() {
        if (current === null) return fail("unknown", "Nothing is being read any more.");
        current.isStopped = true;
        return succeed(null);
      },
    },
  };
}

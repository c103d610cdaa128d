import type { Log } from "../../../../main/base/log.ts";
import type { CoverOrder, CoverSaid, CoverWord } from "./cover-order.ts";

/** A worker that breaks is started so many times in all: what broke it thrice breaks it again. */
const MOST_STARTS = 3;
/** Reading takes some tens of milliseconds; whoever is silent for so long hangs. */
const SILENT_MS = 5_000;

/** What a worker is told to do with its words. */
export interface ReaderEars {
  readonly onWord: (said: CoverSaid) => void;
  readonly onFault: (reason: string) => void;
}
/** What is needed of a worker. */
export interface ReaderWorker {
  readonly post: (order: CoverOrder) => void;
  readonly end: () => void;
}

/** Lets a worker read one frame after the other, and starts it anew, a bounded number of times, when it breaks. */
export interface CoverReader {
  /** Whether it would take a frame now. Starts the worker where there is none; ends one that hangs. */
  readonly isFree: (nowMs: number) => boolean;
  /** Gives a frame away; from here on it is closed by the worker, or here where it cannot be sent. */
  readonly read: (order: CoverOrder, nowMs: number, then: (word: CoverWord) => void) => void;
  /** What is being read tells nothing any more. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

export function createCoverReader(start: (ears: ReaderEars) => ReaderWorker, log: Log): CoverReader {
  let worker: ReaderWorker | null = null;
  let isReady = false;
  let starts = 0;
  /** When the worker got what it has not answered yet: its start or a frame. */
  let askedAtMs: number | null = null;
  let onWord: ((word: CoverWord) => void) | null = null;

  const end = (): void => {
    worker?.end();
    worker = null;
    isReady = false;
    askedAtMs = null;
    onWord = null;
  };
  const broke = (reason: string): void => {
    end();
    const then =
      starts < MOST_STARTS
        ? "it starts anew"
        : "from now on arms and head hide cloth by the body's own shape alone";
    log("trouble", "scene", "cover-worker-broke", `Reading hair and arms broke (${reason}); ${then}.`);
  };
  const hear = (said: CoverSaid): void => {
    askedAtMs = null;
    if (said === "ready") {
      isReady = true;
      return;
    }
    const then = onWord;
    onWord = null;
    if (said !== null) then?.(said);
  };
  const begin = (nowMs: number): void => {
    starts += 1;
    const isMine = (): boolean => worker === made;
    const made = start({
      onWord: (said) => {
        if (isMine()) hear(said);
      },
      onFault: (reason) => {
        if (isMine()) broke(reason);
      },
    });
    worker = made;
    askedAtMs = nowMs;
  };

  return {
    isFree(nowMs) {
      if (askedAtMs !== null && nowMs - askedAtMs > SILENT_MS) broke("no answer");
      if (worker === null && starts < MOST_STARTS) begin(nowMs);
      return isReady && askedAtMs === null;
    },
    read(order, nowMs, then) {
      askedAtMs = nowMs;
      onWord = then;
      try {
        if (worker === null) throw new Error("Broken invariant: a frame for no worker");
        worker.post(order);
      } catch (error) {
        order.frame.close();
        broke(String(error));
      }
    },
    forget() {
      onWord = null;
    },
    dispose: end,
  };
}

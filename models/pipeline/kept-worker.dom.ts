import type { FromWorker, ToWorker } from "./messages.ts";
import { createRestartPolicy, type RestartVerdict } from "./restart-policy.ts";

/** A loaded worker answers a ping within one frame; this long a silence is a hang. */
export const HUNG_AFTER_MS = 6_000;
/** Loading compiles 11 MB of wasm and reads 10 MB of weights; a slow disk may take its time. */
export const LOAD_LIMIT_MS = 40_000;
export const PING_EVERY_MS = 1_000;

export interface KeptWorkerOptions {
  readonly create: () => Worker;
  /** First word to every new worker. */
  readonly greeting: ToWorker;
  readonly onMessage: (message: FromWorker) => void;
  /** The worker is gone; what becomes of it is decided already. */
  readonly onCrash: (reason: string, verdict: RestartVerdict) => void;
}

/** A worker that is ended and started again, a bounded number of times, when it crashes or falls silent. */
export interface KeptWorker {
  /** Does nothing while there is no worker: what it would have carried is lost with it. */
  post(message: ToWorker, transfer?: Transferable[]): void;
  /** The worker says that it is loaded: from now on it must answer soon. */
  loaded(): void;
  /** The worker says itself that it is broken. */
  crashed(reason: string): void;
  readonly isLoaded: boolean;
  /** Ends the worker for good. */
  end(): void;
}

export function keepWorker(options: KeptWorkerOptions): KeptWorker {
  const judgeCrash = createRestartPolicy();
  let worker: Worker | null = null;
  let isLoaded = false;
  let heardAtMs = 0;
  let restart: ReturnType<typeof setTimeout> | undefined;

  const start = () => {
    const started = options.create();
    worker = started;
    heardAtMs = performance.now();
    started.addEventListener("message", (event: MessageEvent<FromWorker>) => {
      if (worker !== started) return closeFrame(event.data);
      heardAtMs = performance.now();
      options.onMessage(event.data);
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === started) crashed(event.message || "it did not start");
    });
    started.postMessage(options.greeting);
  };

  const stop = () => {
    worker?.terminate();
    worker = null;
    isLoaded = false;
  };

  const crashed = (reason: string) => {
    stop();
    const verdict = judgeCrash(performance.now());
    if (verdict.kind === "restart") restart = setTimeout(start, verdict.afterMs);
    options.onCrash(reason, verdict);
  };

  const watch = setInterval(() => {
    if (worker === null) return;
    const silentMs = performance.now() - heardAtMs;
    if (silentMs > (isLoaded ? HUNG_AFTER_MS : LOAD_LIMIT_MS)) {
      crashed(`no answer for ${Math.round(silentMs / 1_000)} s`);
    } else worker.postMessage({ kind: "ping" } satisfies ToWorker);
  }, PING_EVERY_MS);

  start();
  return {
    post(message, transfer = []) {
      worker?.postMessage(message, transfer);
    },
    loaded() {
      isLoaded = true;
    },
    crashed,
    get isLoaded() {
      return isLoaded;
    },
    end() {
      clearInterval(watch);
      clearTimeout(restart);
      stop();
    },
  };
}

/** A worker that was given up may still have frames under way; nobody else will close them. */
function closeFrame(message: FromWorker): void {
  if (message.kind === "tracked" || message.kind === "image") message.tracked.frame.close();
}

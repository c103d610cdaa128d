/** Longest that an end in order may take; a disk that hangs must not keep a person from switching it off. */
const END_MS = 10_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Aborted when the system or a person (Ctrl-C, a closed terminal) wants this process to end. Further signals change
 * nothing, so that nobody interrupts the last write; an end that takes too long is forced.
 */
export function wishToEnd(): AbortSignal {
  const wish = new AbortController();
  const hear = () => {
    if (wish.signal.aborted) return;
    wish.abort();
    setTimeout(() => {
      console.error(`Psyche did not end by itself within ${END_MS / 1_000} s, so it was stopped.`);
      process.exit(1);
    }, END_MS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  return wish.signal;
}

/** Fulfilled when the signal is aborted, also where it was before. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

const ASK_EVERY_MS = 100;
/** Long enough for a machine that does something else as well; who waits for less time says so. */
const PATIENCE_MS = 30_000;

/** Asks until the answer is as wanted; throws with the last answer when the time is over. Works in hooks, too. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  wanted: (answer: T) => boolean,
  timeoutMs: number = PATIENCE_MS,
): Promise<T> {
  const endAtMs = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (performance.now() > endAtMs) {
      throw new Error(
        `Not within ${timeoutMs / 1_000} s: ${what}. The last answer: ${JSON.stringify(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

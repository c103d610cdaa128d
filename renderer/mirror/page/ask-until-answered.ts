import type { Timers } from "../../../main/base/timers.ts";

const FIRST_RETRY_AFTER_MS = 1_000;
const LAST_RETRY_AFTER_MS = 15_000;

/**
 * A question that the page cannot do without: asked now at each call, and again after pauses that grow until it is
 * answered. `ask` says whether it was.
 */
export function askUntilAnswered(timers: Timers, ask: () => Promise<boolean>): () => void {
  let turn = 0;
  let failures = 0;
  let callOff: () => void = () => undefined;

  async function run(): Promise<void> {
    callOff();
    turn += 1;
    const mine = turn;
    const answered = await ask();
    // A newer question is under way and looks after itself.
    if (mine !== turn) return;
    failures = answered ? 0 : failures + 1;
    if (answered) return;
    const pauseMs = Math.min(FIRST_RETRY_AFTER_MS * 2 ** (failures - 1), LAST_RETRY_AFTER_MS);
    callOff = timers.after(pauseMs, () => void run());
  }
  return () => void run();
}

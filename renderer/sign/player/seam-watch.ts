import type { Unsubscribe } from "../../../main/base/signal.ts";
import type { Timers } from "../../../main/base/timers.ts";
import type { SignPlayer } from "./sign-player.ts";

const LOOK_EVERY_MS = 1_000;
/** More than this between two looks was a pause of the whole page; it counts as this much. */
const MOST_A_LOOK_MS = 5_000;
/** Layouts that hang one after the other, from which on the page itself is to blame. */
const HANGS_OF_A_BROKEN_PAGE = 2;

export interface SeamWatchOptions {
  readonly player: Pick<SignPlayer, "now" | "startAnew">;
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  /** A layout stayed longer than it possibly can, and was left. `again`: the one before it, too; load the page anew. */
  readonly onHang: (layoutId: string, again: boolean) => void;
}

/**
 * Watches the player from outside: a layout that stays longer than it possibly can hangs, and the player is made to go
 * on. It has timers of its own, so that it lives where the player's died. Ends when called off.
 */
export function watchSeams({ player, timers, nowMs, onHang }: SeamWatchOptions): Unsubscribe {
  let turn = -1;
  let onMs = 0;
  let hangs = 0;
  let hungTurn = -1;
  let lookedAtMs = nowMs();
  let callOff = timers.after(LOOK_EVERY_MS, look);
  return () => callOff();

  function look(): void {
    callOff = timers.after(LOOK_EVERY_MS, look);
    const atMs = nowMs();
    const passedMs = Math.min(atMs - lookedAtMs, MOST_A_LOOK_MS);
    lookedAtMs = atMs;
    const { layout, turn: turnNow } = player.now;
    if (layout === null) return;
    if (turnNow !== turn) {
      // A seam that came by itself; the one after a hang was made by this watch.
      if (turn !== hungTurn) hangs = 0;
      turn = turnNow;
      onMs = 0;
    }
    const isOn = layout.zones.some(({ player: zone }) => !zone.now.standing);
    if (isOn) onMs += passedMs;
    if (onMs <= layout.longestStayMs) return;
    hangs += 1;
    hungTurn = turn;
    onMs = 0;
    onHang(layout.layout.layoutId, hangs >= HANGS_OF_A_BROKEN_PAGE);
    player.startAnew();
  }
}

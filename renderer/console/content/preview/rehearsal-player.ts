import type { Timers } from "../../../../main/base/timers.ts";
import { createResting } from "../../../sign/player/resting.ts";
import { createSignPlayer, type SignPlayer } from "../../../sign/player/sign-player.ts";
import { toNextWallHourMs } from "../../../sign/wall-offset.ts";

export interface RehearsalOptions {
  readonly timers: Timers;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  /** Milliseconds since the epoch. */
  readonly clockMs: () => number;
  /** IANA, of the site. */
  readonly timeZone: string;
  /** From 0 to below 1. */
  readonly chance: () => number;
}

/** The mirror's own player of signs, whose plays prove nothing. */
export function rehearsalPlayer({ chance, clockMs, nowMs, timeZone, timers }: RehearsalOptions): SignPlayer {
  return createSignPlayer({
    timers,
    record: () => undefined,
    nowMs,
    clockMs,
    toNextHourMs: () => toNextWallHourMs(timeZone, clockMs()),
    resting: createResting(nowMs),
    chance,
  });
}

import { shareOf, smootherStep } from "./ease.ts";

/** A value that holds, then moves to the next over a span, eased. Keys are in order of time. */
export interface Key<T> {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly value: T;
}

/** The two values between which the track is at an instant, and the eased share of the second. */
export function keysAt<T>(
  rest: T,
  keys: readonly Key<T>[],
  atSeconds: number,
): { from: T; to: T; share: number } {
  let from = rest;
  for (const key of keys) {
    if (atSeconds < key.fromSeconds) break;
    if (atSeconds < key.toSeconds) {
      return { from, to: key.value, share: smootherStep(shareOf(key.fromSeconds, key.toSeconds, atSeconds)) };
    }
    from = key.value;
  }
  return { from, to: from, share: 0 };
}

/** Number of a track at an instant. */
export function numberAt(rest: number, keys: readonly Key<number>[], atSeconds: number): number {
  const { from, to, share } = keysAt(rest, keys, atSeconds);
  return from + (to - from) * share;
}

import { dot, unit, type Vector } from "./vector.ts";

/** A body cannot turn its shoulders further than this between two frames; cosine of 107°. */
const IMPOSSIBLE_TURN_COSINE = -0.3;
/** A swap that lasts this long is no slip of the network: the first sight was wrong. */
const BELIEVED_AFTER_MS = 600;

/** What to make of a frame whose shoulders jumped. */
export type SwapVerdict = "as-seen" | "swapped" | "believe";

/**
 * Networks now and then take a back for a front and name left what is right. Judges the shoulder line, right
 * to left, against the last one that was trusted.
 */
export interface SwapGate {
  judge(shoulders: Vector, trusted: Vector | null, atMs: number): SwapVerdict;
  reset(): void;
}

export function createSwapGate(): SwapGate {
  let swappedSinceMs: number | null = null;
  return {
    judge(shoulders, trusted, atMs) {
      if (trusted === null || dot(unit(shoulders), unit(trusted)) > IMPOSSIBLE_TURN_COSINE) {
        swappedSinceMs = null;
        return "as-seen";
      }
      swappedSinceMs ??= atMs;
      if (atMs - swappedSinceMs < BELIEVED_AFTER_MS) return "swapped";
      swappedSinceMs = null;
      return "believe";
    },
    reset() {
      swappedSinceMs = null;
    },
  };
}

import { dot, unit, type Vector } from "./vector.ts";

/** How fast a part of the body may turn before a sight of it is a slip of the network. */
export interface TurnLimits {
  /** What the network's noise alone may turn from frame to frame. */
  readonly noiseRadians: number;
  readonly radiansPerSecond: number;
  /** A turn that lasts so long is real after all. */
  readonly believedAfterSeconds: number;
}

/** Arms: a forearm that is flung up reaches 15 rad/s. */
export const LIMB_LIMITS: TurnLimits = { noiseRadians: 1, radiansPerSecond: 15, believedAfterSeconds: 0.12 };
/** Shoulders, hips and back: a quick turn on the heel is 6 rad/s. A front taken for a back is a turn of up to π. */
export const TRUNK_LIMITS: TurnLimits = { noiseRadians: 0.5, radiansPerSecond: 6, believedAfterSeconds: 0.3 };

/** Keeps directions from leaping: a leap is answered with the last direction that was trusted, for a while. */
export interface TurnGate {
  /** The direction to follow; lengths are kept as they come. */
  pass(seen: Vector, elapsedSeconds: number): Vector;
  reset(): void;
}

export function createTurnGate(limits: TurnLimits): TurnGate {
  let trusted: Vector | null = null;
  let heldSeconds = 0;
  return {
    pass(seen, elapsedSeconds) {
      const since = heldSeconds + elapsedSeconds;
      const limit = Math.min(Math.PI, limits.noiseRadians + limits.radiansPerSecond * since);
      const leapt = trusted !== null && dot(unit(seen), unit(trusted)) < Math.cos(limit);
      if (trusted !== null && leapt && since < limits.believedAfterSeconds) {
        heldSeconds = since;
        return trusted;
      }
      heldSeconds = 0;
      trusted = seen;
      return seen;
    },
    reset() {
      trusted = null;
      heldSeconds = 0;
    },
  };
}

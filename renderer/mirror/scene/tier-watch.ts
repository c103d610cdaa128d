/** Draws whose median counts. */
const DRAWS = 12;
/** A camera of 30 pictures a second leaves 33 ms for each; the rest is the network's and the compositor's. */
export const DRAW_LIMIT_MS = 25;
/** A slow stretch ends only when draws are clearly faster again. */
const FAST_AGAIN_SHARE = 0.8;
/** New clothes compile shaders and others use the machine for a moment: only what lasts counts. */
export const SLOW_FOR_MS = 5_000;

/** Why cloth is drawn more simply from now on. */
export interface TierVerdict {
  readonly medianMs: number;
  readonly draws: number;
  readonly slowForMs: number;
}

/** Watches how long draws take and tells, once, when they have been too slow for too long. */
export interface TierWatch {
  /** `drawMs`: from asking until the picture was complete. Null: go on as now. */
  readonly add: (drawMs: number, atMs: number) => TierVerdict | null;
}

export function createTierWatch(): TierWatch {
  const recent: number[] = [];
  let draws = 0;
  let slowSinceMs: number | null = null;
  let told = false;
  return {
    add(drawMs, atMs) {
      if (told) return null;
      recent.push(drawMs);
      if (recent.length > DRAWS) recent.shift();
      draws += 1;
      if (recent.length < DRAWS) return null;
      const medianMs = [...recent].sort((a, b) => a - b)[DRAWS / 2] ?? 0;
      if (medianMs < DRAW_LIMIT_MS * FAST_AGAIN_SHARE) slowSinceMs = null;
      else if (medianMs > DRAW_LIMIT_MS) slowSinceMs ??= atMs;
      if (slowSinceMs === null || atMs - slowSinceMs < SLOW_FOR_MS) return null;
      told = true;
      return { medianMs, draws, slowForMs: atMs - slowSinceMs };
    },
  };
}

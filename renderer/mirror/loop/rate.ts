/** Instants that the rate is worked out from. */
const KEPT = 60;
/** Older instants say nothing about now. */
const SPAN_MS = 5_000;

/** How often something happens. */
export interface Rate {
  add(atMs: number): void;
  /** Over the last five seconds; null before there are two. */
  perSecond(nowMs: number): number | null;
  reset(): void;
}

export function createRate(): Rate {
  let instants: number[] = [];
  return {
    add(atMs) {
      instants.push(atMs);
      if (instants.length > KEPT) instants.shift();
    },
    perSecond(nowMs) {
      const recent = instants.filter((atMs) => nowMs - atMs < SPAN_MS);
      const first = recent[0];
      const last = recent.at(-1);
      if (first === undefined || last === undefined || last <= first) return null;
      return ((recent.length - 1) * 1_000) / (last - first);
    },
    reset() {
      instants = [];
    },
  };
}

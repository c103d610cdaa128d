/** A camera that gave pictures and gives none for this long hangs, though it does not say so. */
export const STALLED_AFTER_MS = 10_000;
/** The first picture takes longer: cameras wake up, and the first look at one is the slowest. */
export const NOT_BEGUN_AFTER_MS = 20_000;

/** Tells a camera that hangs: some never say that they ended, their picture just stands, or never comes. */
export interface StallWatch {
  /** A picture came. */
  seen(atMs: number): void;
  /** True once for a camera that hangs. `due`: it is open, and all is ready that looks at its pictures. */
  stalled(atMs: number, due: boolean): boolean;
}

export function createStallWatch(): StallWatch {
  let limitAtMs: number | null = null;
  return {
    seen(atMs) {
      limitAtMs = atMs + STALLED_AFTER_MS;
    },
    stalled(atMs, due) {
      if (!due) {
        limitAtMs = null;
        return false;
      }
      limitAtMs ??= atMs + NOT_BEGUN_AFTER_MS;
      if (atMs < limitAtMs) return false;
      limitAtMs = null;
      return true;
    },
  };
}

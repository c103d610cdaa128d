/** A camera that gave pictures and gives none for this long hangs, though it does not say so. */
export const STALLED_AFTER_MS = 10_000;
/** The first picture takes longer: cameras wake up, and the first look at one is the slowest. */
export const NOT_BEGUN_AFTER_MS = 20_000;

/** `hangs-again`: it was opened anew for that and gave no picture either, so that the page itself may hold it up. */
export type StallVerdict = "well" | "hangs" | "hangs-again";

/** Tells a camera that hangs: some never say that they ended, their picture just stands, or never comes. */
export interface StallWatch {
  /** A picture came. */
  seen(atMs: number): void;
  /**
   * Says once that the camera hangs, and `hangs-again` only the second time in a row. `due`: it is open, and all is
   * ready that looks at its pictures.
   */
  look(atMs: number, due: boolean): StallVerdict;
}

export function createStallWatch(): StallWatch {
  let limitAtMs: number | null = null;
  let stalls = 0;
  return {
    seen(atMs) {
      limitAtMs = atMs + STALLED_AFTER_MS;
      stalls = 0;
    },
    look(atMs, due) {
      if (!due) {
        limitAtMs = null;
        return "well";
      }
      limitAtMs ??= atMs + NOT_BEGUN_AFTER_MS;
      if (atMs < limitAtMs) return "well";
      limitAtMs = null;
      stalls++;
      return stalls === 2 ? "hangs-again" : "hangs";
    },
  };
}

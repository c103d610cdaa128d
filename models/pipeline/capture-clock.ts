/** A late first frame is forgiven at this pace: the estimate follows drifting clocks, not hiccups. */
const LEAK_MS_PER_FRAME = 0.02;

/**
 * Maps camera timestamps, whose zero nobody names, to the clock on which frames arrive: the frame that came
 * with the least delay so far is taken to have had none.
 */
export function createCaptureClock(): (timestampMs: number, arrivedAtMs: number) => number {
  let offsetMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  return (timestampMs, arrivedAtMs) => {
    // A camera that begins anew counts from another zero.
    if (timestampMs < lastMs) offsetMs = Number.POSITIVE_INFINITY;
    lastMs = timestampMs;
    offsetMs = Math.min(offsetMs + LEAK_MS_PER_FRAME, arrivedAtMs - timestampMs);
    return timestampMs + offsetMs;
  };
}

/** Perlin's smootherstep: 0 → 1 with speed and acceleration zero at both ends. Clamps outside 0..1. */
export function smootherStep(progress: number): number {
  const t = Math.min(1, Math.max(0, progress));
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Share of the span from `start` to `end` that has passed at `at`, 0..1. */
export function shareOf(start: number, end: number, at: number): number {
  if (end <= start) return at < start ? 0 : 1;
  return Math.min(1, Math.max(0, (at - start) / (end - start)));
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Gaussian-weighted mean of a function of time about `atSeconds`; takes the corners off piecewise motion. */
export function smoothOver(
  value: (seconds: number) => number,
  atSeconds: number,
  deviationSeconds: number,
): number {
  let sum = 0;
  let weights = 0;
  for (let step = -SMOOTH_STEPS; step <= SMOOTH_STEPS; step++) {
    const offset = (step / SMOOTH_STEPS) * 2.5;
    const weight = Math.exp(-0.5 * offset * offset);
    sum += weight * value(atSeconds + offset * deviationSeconds);
    weights += weight;
  }
  return sum / weights;
}

const SMOOTH_STEPS = 8;

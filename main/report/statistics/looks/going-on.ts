import { normalAbove, normalDensity } from "../distributions/normal.ts";

/** So many standard deviations away, so little is that no bound feels it. */
const REACH = 9;
/** Points of the grid for one standard deviation of the next step; Simpson's error in z is then below 5e-7. */
const POINTS_PER_STEP = 10;
const POINTS_MAX = 2_001;

/**
 * Density of the sum so far (a Brownian motion at time `share`) of all histories that no look stopped, on an even grid
 * with Simpson's weights in it.
 */
export interface GoingOn {
  readonly share: number;
  readonly sums: Float64Array;
  readonly weighted: Float64Array;
}

/** Before the first look: everything at 0. */
export const atTheStart: GoingOn = {
  share: 0,
  sums: Float64Array.of(0),
  weighted: Float64Array.of(1),
};

/** Chance that no earlier look stopped and that z at the next one, at `share`, is above `bound`. */
export function chanceAbove(before: GoingOn, share: number, bound: number): number {
  const deviation = Math.sqrt(share - before.share);
  const needed = bound * Math.sqrt(share);
  let chance = 0;
  for (let point = 0; point < before.sums.length; point++) {
    const missing = (needed - (before.sums[point] ?? 0)) / deviation;
    chance += (before.weighted[point] ?? 0) * normalAbove(missing);
  }
  return chance;
}

/** What goes on after a look at `share` that stops outside of ±`bound`; `nextShare` sets how fine the grid must be. */
export function goOn(before: GoingOn, share: number, bound: number, nextShare: number): GoingOn {
  const deviation = Math.sqrt(share - before.share);
  const edge = Math.min(bound, REACH) * Math.sqrt(share);
  const step = Math.min(deviation, Math.sqrt(nextShare - share)) / POINTS_PER_STEP;
  const halves = Math.min((POINTS_MAX - 1) / 2, Math.max(20, Math.ceil(edge / step)));
  const width = edge / halves;
  const sums = Float64Array.from({ length: 2 * halves + 1 }, (_, point) => (point - halves) * width);
  const weighted = sums.map((sum, point) => {
    let density = 0;
    for (let from = 0; from < before.sums.length; from++) {
      const away = (sum - (before.sums[from] ?? 0)) / deviation;
      if (Math.abs(away) < REACH) density += (before.weighted[from] ?? 0) * normalDensity(away);
    }
    const atEnd = point === 0 || point === 2 * halves;
    const simpson = atEnd ? 1 : point % 2 === 1 ? 4 : 2;
    return ((density / deviation) * simpson * width) / 3;
  });
  return { share, sums, weighted };
}

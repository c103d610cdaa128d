import type { LiftInterval } from "../../../../main/report/schema/experiment-result.ts";

/** What a row of the plot draws. */
export interface Plotted {
  readonly lift: number | null;
  readonly interval: LiftInterval | null;
  readonly wider: LiftInterval | null;
}

/** Lifts beyond these are drawn as arrows: a handful of sales gives intervals that would crush all others. */
const FURTHEST_DOWN = -0.6;
const FURTHEST_UP = 1;
const MARGIN = 0.06;
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
const MAX_TICKS = 6;

/** A common axis of lifts for all rows of a plot. */
export interface PlotScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Place on the axis, 0 left to 1 right; what lies beyond is held at the end. */
  readonly at: (lift: number) => number;
}

/** The axis that holds zero, the worthwhile lift and every finite bound, as far as they are worth showing. */
export function plotScale(rows: readonly Plotted[], worthwhileLift: number): PlotScale {
  const values = rows.flatMap(({ interval, lift, wider }) =>
    [lift, interval?.lower, interval?.upper, wider?.lower, wider?.upper].flatMap((value) => value ?? []),
  );
  const held = [0, worthwhileLift, ...values].map((value) =>
    Math.min(FURTHEST_UP, Math.max(FURTHEST_DOWN, value)),
  );
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const margin = MARGIN * (most - least || 0.1);
  const [from, to] = [least - margin, most + margin];
  const step = STEPS.find((each) => (to - from) / each <= MAX_TICKS) ?? FURTHEST_UP;
  const first = Math.ceil(from / step);
  const ticks = Array.from(
    { length: Math.floor(to / step) - first + 1 },
    (_, index) => (first + index) * step,
  );
  return { from, to, ticks, at: (lift) => Math.min(1, Math.max(0, (lift - from) / (to - from))) };
}

/** A stretch of the axis, 0..1, and the ends at which it goes on beyond what is drawn. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Where an interval lies on the axis. An end without a bound, or beyond the axis, is open. */
export function stretchOf({ lower, upper }: LiftInterval, { at, from, to }: PlotScale): Stretch {
  return {
    start: lower === null ? 0 : at(lower),
    end: upper === null ? 1 : at(upper),
    openStart: lower === null || lower < from,
    openEnd: upper === null || upper > to,
  };
}

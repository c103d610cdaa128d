import type { Cell } from "../schema/cell.ts";
import type { AssistedSales } from "../schema/engagement.ts";
import { studentTCritical } from "../statistics/distributions/student-t.ts";

/** Fewer days or units, and the interval would be a guess. */
export const LEAST_ASSISTED_DAYS = 10;
export const LEAST_ASSISTED_UNITS = 20;
const LEVEL = 0.95;

/** A day with try-ons, and what its placebo days sold in the same minutes. */
export interface AssistedDay {
  readonly day: string;
  /** Units sold within 60 minutes after a try-on of their product, each counted once. */
  readonly units: number;
  /** The same minutes of the placebo days together, and how many days they were. */
  readonly placeboUnits: number;
  readonly placeboDays: number;
}

export interface AssistedQuery {
  /** Null: the sales that are known have no times. */
  readonly days: readonly AssistedDay[] | null;
  readonly salesKnown: boolean;
  readonly oneScreen: boolean;
  /** Prints the sum of units as the report prints counts. */
  readonly printed: (units: number) => Cell;
}

const nothing = { placeboUnits: null, beyondPlacebo: null, interval: null } as const;

/**
 * Sales within 60 minutes after a try-on, less the mean of the placebo days: day by day, so that a Saturday is held
 * against Saturdays. The interval is Student's over the days' differences (n − 1 degrees of freedom): days are taken
 * as independent, which placebo days that two of them share make slightly untrue.
 */
export function assistedSales({ days, salesKnown, oneScreen, printed }: AssistedQuery): AssistedSales {
  const unmeasured: Cell = { state: "not-measured", value: null };
  const without = (state: AssistedSales["state"], count = 0, units = unmeasured): AssistedSales => ({
    state,
    days: count,
    units,
    ...nothing,
  });
  if (oneScreen) return without("one-screen");
  if (!salesKnown) return without("no-sales");
  if (days === null) return without("needs-times");
  const held = days.filter(({ placeboDays }) => placeboDays > 0);
  if (held.length === 0) return without("no-placebo");
  const units = held.reduce((sum, day) => sum + day.units, 0);
  const cell = printed(units);
  if (held.length < LEAST_ASSISTED_DAYS || units < LEAST_ASSISTED_UNITS || cell.value === null)
    return without("too-few", held.length, cell);
  const placebo = held.reduce((sum, day) => sum + day.placeboUnits / day.placeboDays, 0);
  const beyond = units - placebo;
  const mean = beyond / held.length;
  const squares = held.reduce(
    (sum, day) => sum + (day.units - day.placeboUnits / day.placeboDays - mean) ** 2,
    0,
  );
  const errorOfSum = Math.sqrt((held.length * squares) / (held.length - 1));
  const half = studentTCritical(1 - LEVEL, held.length - 1) * errorOfSum;
  return {
    state: "measured",
    days: held.length,
    units: cell,
    placeboUnits: placebo,
    beyondPlacebo: beyond,
    interval: { lower: beyond - half, upper: beyond + half },
  };
}

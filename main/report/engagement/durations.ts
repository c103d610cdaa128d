import { medianOf } from "../median-of.ts";
import type { Cell } from "../schema/cell.ts";
import type { Duration } from "../schema/engagement-rows.ts";

/** Of fewer, the time that nine of ten stayed below is one person's. */
export const LEAST_FOR_P90 = 20;
const NINE_OF_TEN = 0.9;

/** Median and 90th percentile of times, where the count that they are of is printed. */
export function durationOf(count: Cell, times: ReadonlyMap<number, number>): Duration {
  const isPrinted = count.value !== null && count.value > 0;
  return {
    count,
    medianMs: isPrinted ? medianOf(times) : null,
    p90Ms: isPrinted && (count.value ?? 0) >= LEAST_FOR_P90 ? shareBelow(times, NINE_OF_TEN) : null,
  };
}

/** The smallest of the times that at least this share of them (0..1) does not exceed; null for none. */
export function shareBelow(times: ReadonlyMap<number, number>, share: number): number | null {
  const sorted = Array.from(times).toSorted(([a], [b]) => a - b);
  const total = countOf(times);
  let passed = 0;
  for (const [time, count] of sorted) {
    passed += count;
    if (passed >= share * total) return time;
  }
  return null;
}

/** How many times there are in all. */
export function countOf(times: ReadonlyMap<number, number>): number {
  return [...times.values()].reduce((sum, count) => sum + count, 0);
}

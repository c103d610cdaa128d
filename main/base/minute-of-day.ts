import type { CivilTimeOf } from "./civil-time.ts";

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const QUARTERS_AN_HOUR = 4;

/**
 * The minute on the wall, 0..1439, at an instant (ms since the epoch, from 1972): every offset since then is a whole
 * number of quarters, so the quarters since the hour began tell it.
 */
export function minuteOfDay(civil: CivilTimeOf, atMs: number): number {
  const { hour } = civil(atMs);
  let quarters = 0;
  while (quarters < QUARTERS_AN_HOUR - 1 && civil(atMs - (quarters + 1) * QUARTER_MS).hour === hour)
    quarters += 1;
  const withinQuarter = Math.floor((atMs - Math.floor(atMs / QUARTER_MS) * QUARTER_MS) / MINUTE_MS);
  return hour * 60 + quarters * 15 + withinQuarter;
}

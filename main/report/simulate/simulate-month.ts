import { createChance } from "../../base/chance.ts";
import { civilTimeIn, dayAfter } from "../../base/civil-time.ts";
import { simulateDay } from "./simulate-day.ts";
import { openingHours, type SimulatedShop } from "./simulated-shop.ts";
import type { TimedDraft } from "./timed-draft.ts";

/** Days before the last one. */
export const DAYS_OF_A_MONTH = 30;
/** On an afternoon so many days before the last the shop had no power; a day earlier where that is a Sunday. */
const OUTAGE_DAYS_BEFORE = 11;
const OUTAGE = { fromHour: 14, toHour: 16 };

export interface MonthOptions {
  readonly shop: SimulatedShop;
  readonly timeZone: string;
  /** The last instant; a visit that would last longer is left out. */
  readonly untilMs: number;
  readonly seed: number;
}

/**
 * A month of made-up days up to an instant, day by day and in order of time. The same options give the same
 * month, whatever the machine.
 */
export function* simulateMonth({ shop, timeZone, untilMs, seed }: MonthOptions): Generator<TimedDraft[]> {
  const civil = civilTimeIn(timeZone);
  const today = civil(untilMs).day;
  const outageAgo = openingHours(dayAfter(today, -OUTAGE_DAYS_BEFORE))
    ? OUTAGE_DAYS_BEFORE
    : OUTAGE_DAYS_BEFORE + 1;
  for (let ago = DAYS_OF_A_MONTH; ago >= 0; ago--) {
    // Each day has its own chance, so that today's time does not change yesterday.
    const chance = createChance(seed + ago);
    const entries = simulateDay(
      {
        day: dayAfter(today, -ago),
        shop,
        civil,
        daysSinceInstallation: DAYS_OF_A_MONTH - ago,
        outage: ago === outageAgo ? OUTAGE : null,
      },
      chance,
    );
    yield ago === 0 ? upTo(untilMs, entries) : entries;
  }
}

/** What had happened by then, without visits that had not ended. */
function upTo(untilMs: number, entries: readonly TimedDraft[]): TimedDraft[] {
  const later = new Set(
    entries.flatMap(({ atMs, draft }) => (atMs > untilMs && draft.visitId !== null ? [draft.visitId] : [])),
  );
  return entries.filter(({ atMs, draft }) => atMs <= untilMs && !later.has(draft.visitId ?? ""));
}

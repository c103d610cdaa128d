import { createChance } from "../../base/chance.ts";
import { civilTimeIn, dayAfter } from "../../base/civil-time.ts";
import { minuteOfDay } from "../../base/minute-of-day.ts";
import type { Tally } from "../../ledger/read/tally.ts";
import type { Note } from "../../ledger/schema/by-hand.ts";
import { simulateCounts } from "./simulate-counts.ts";
import { simulateTills, type Tills } from "./simulate-tills.ts";
import type { SimulatedShop } from "./simulated-shop.ts";
import type { TimedDraft } from "./timed-draft.ts";

/** A made-up month is held against the one before it. */
const DAYS_BEFORE = 32;
/** Sales lie so many days further back, for the placebo of the first ones. */
const PLACEBO_DAYS = 28;
/** The chain's other sites, and how long their mirrors have hung at the end of the month. */
const OTHERS = [
  { siteId: "market-square", daysSinceInstallation: 140 },
  { siteId: "old-mill", daysSinceInstallation: 75 },
] as const;
const SEEDS = { before: 40_000, others: 50_000, tills: 60_000 };

export interface BesideOptions {
  readonly siteId: string;
  readonly screenId: string;
  readonly shop: SimulatedShop;
  readonly timeZone: string;
  /** First day of the month, and the day after its last. */
  readonly fromDay: string;
  readonly toDay: string;
  /** What the month's try-ons were. */
  readonly tryOns: readonly TimedDraft[];
}

export interface Beside extends Tills {
  readonly tallies: Iterable<Tally>;
  readonly notes: readonly Omit<Note, "noteId">[];
}

/**
 * What a shop knows beside its month of entries, so that a report has something to compare: the month before as counts,
 * two other sites, tills with times, and what somebody noted. All of it made up.
 */
export function simulateBeside(options: BesideOptions): Beside {
  const { fromDay, shop, siteId, timeZone, toDay, tryOns } = options;
  const firstDay = dayAfter(fromDay, -DAYS_BEFORE);
  const withoutSign = { ...shop, plays: [] };
  const civil = civilTimeIn(timeZone);
  const tills = {
    siteId,
    shop,
    fromDay: dayAfter(firstDay, -PLACEBO_DAYS),
    toDay,
    tryOns: tryOns.flatMap(({ atMs, draft: { productId } }) =>
      productId === null ? [] : [{ ...civil(atMs), minute: minuteOfDay(civil, atMs), productId }],
    ),
  };
  return {
    tallies: tallies(),
    ...simulateTills(tills, createChance(SEEDS.tills)),
    notes: [
      { siteId: null, day: dayAfter(toDay, -9), text: "Spring window began" },
      { siteId, day: dayAfter(toDay, -17), text: "Roadworks before the door" },
    ],
  };

  function* tallies(): Generator<Tally> {
    const own = { ...options, shop: withoutSign, daysSinceInstallation: 0 };
    yield* simulateCounts({ ...own, fromDay: firstDay, toDay: fromDay, seed: SEEDS.before });
    for (const [place, other] of OTHERS.entries())
      if (other.siteId !== siteId)
        yield* simulateCounts({ ...own, ...other, fromDay: firstDay, seed: SEEDS.others + place * 1_000 });
  }
}

import { createChance } from "../../base/chance.ts";
import { type CivilTimeOf, civilTimeIn, dayAfter, daysBetween } from "../../base/civil-time.ts";
import type { Tally } from "../../ledger/read/tally.ts";
import { type CountedRow, tallyEntry, tallyVisit } from "../../ledger/read/tally-entries.ts";
import { simulateDay } from "./simulate-day.ts";
import type { SimulatedShop } from "./simulated-shop.ts";
import type { TimedDraft } from "./timed-draft.ts";

export interface CountsOptions {
  readonly siteId: string;
  readonly screenId: string;
  readonly shop: SimulatedShop;
  readonly timeZone: string;
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  /** Of the first day. */
  readonly daysSinceInstallation: number;
  readonly seed: number;
}

/** Made-up days of a site as retention leaves them: counts without a visit, each day by its own chance. */
export function* simulateCounts(options: CountsOptions): Generator<Tally> {
  const { daysSinceInstallation, fromDay, seed, shop, timeZone, toDay } = options;
  const civil = civilTimeIn(timeZone);
  for (let index = 0; index < daysBetween(fromDay, toDay); index++) {
    const day = dayAfter(fromDay, index);
    const about = { day, shop, civil, daysSinceInstallation: daysSinceInstallation + index, outage: null };
    yield* summed(talliesOf(simulateDay(about, createChance(seed + index)), civil, options));
  }
}

function* talliesOf(
  entries: readonly TimedDraft[],
  civil: CivilTimeOf,
  { siteId, screenId }: Pick<CountsOptions, "siteId" | "screenId">,
): Generator<Tally> {
  const rows = entries.map(({ atMs, draft }, index): CountedRow => {
    const { armId, campaignId, kind, productId, visitId } = draft;
    const payload = JSON.stringify(draft.payload);
    return { id: index + 1, kind, atMs, siteId, screenId, visitId, productId, campaignId, armId, payload };
  });
  for (const row of rows) yield* tallyEntry(row, civil);
  const visits = Map.groupBy(
    rows.filter(({ visitId }) => visitId !== null),
    ({ visitId }) => visitId,
  );
  for (const visit of visits.values()) yield* tallyVisit(visit, civil);
}

/** One tally for all that count the same: a tenth of them is left. */
function summed(tallies: Iterable<Tally>): Iterable<Tally> {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) {
    const { count, ...subject } = tally;
    const key = Object.values(subject).join("|");
    sums.set(key, { ...tally, count: count + (sums.get(key)?.count ?? 0) });
  }
  return sums.values();
}

import type { Tally } from "../../ledger/read/tally.ts";
import { addTally, type EngagementCounts, noCounts } from "./engagement-counts.ts";
import { type EngagementInput, noSales, type ReportHead } from "./engagement-input.ts";

const place = { siteId: "harbour-street", screenId: "mirror-1" };
const nothing = { kind: null, productId: null, campaignId: null, armId: null, bucketMs: 0 };

/** A report of three days in March, a Sunday first. */
export const marchHead: ReportHead = {
  fromDay: "2026-03-01",
  toDay: "2026-03-04",
  timeZone: "Europe/Berlin",
  siteId: "harbour-street",
  screenId: null,
  simulated: false,
  smallestPrinted: 5,
};

/** A count of 1 March, 11 to 12. */
export function tally(measure: Tally["measure"], count: number, rest: Partial<Tally> = {}): Tally {
  return { day: "2026-03-01", hour: 11, ...place, ...nothing, measure, count, ...rest };
}

export function countsOf(...tallies: readonly Tally[]): EngagementCounts {
  const counts = noCounts();
  for (const each of tallies) addTally(counts, each);
  return counts;
}

/** Rows of a site without sales, other sites, notes, or a period before; with what a test gives instead. */
export function inputOf(counts: EngagementCounts, rest: Partial<EngagementInput> = {}): EngagementInput {
  return {
    now: { counts, sales: noSales },
    before: { counts: noCounts(), sales: noSales },
    sites: new Map(),
    products: new Map(),
    campaignMinutes: new Map(),
    assisted: null,
    notes: [],
    ...rest,
  };
}

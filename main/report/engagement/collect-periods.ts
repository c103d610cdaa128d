import type { Tally } from "../../ledger/read/tally.ts";
import { addTally, noCounts } from "./engagement-counts.ts";
import type { PeriodCounts, TwoPeriods } from "./engagement-input.ts";
import { type Days, periodBefore } from "./period-before.ts";

/** Units that the tills of a site sold of a product on a day. */
export interface SoldUnits {
  readonly siteId: string;
  readonly day: string;
  readonly productId: string;
  readonly soldUnits: number;
}

/** Counts of several sites as they come, each day in its period; days of neither change nothing. */
export interface PeriodsOfSites {
  addTally(tally: Tally): void;
  addSale(sale: SoldUnits): void;
  /** The periods of one site; empty ones where nothing came of it. */
  of(siteId: string): TwoPeriods;
  all(): ReadonlyMap<string, TwoPeriods>;
}

type Growing = PeriodCounts & {
  readonly sales: { readonly knownDays: Set<string>; readonly units: Map<string, number> };
};

/** Begins to collect the days of a report and those that it is held against, which lie before: just before, if not said. */
export function collectPeriods(span: Days, before: Days = periodBefore(span)): PeriodsOfSites {
  const sites = new Map<string, { readonly now: Growing; readonly before: Growing }>();
  const ofSite = (siteId: string) => {
    const known = sites.get(siteId) ?? { now: noPeriod(), before: noPeriod() };
    sites.set(siteId, known);
    return known;
  };
  const ofDay = (siteId: string, day: string): Growing | null => {
    if (day >= span.fromDay && day < span.toDay) return ofSite(siteId).now;
    return day >= before.fromDay && day < before.toDay ? ofSite(siteId).before : null;
  };
  return {
    addTally(tally) {
      const period = ofDay(tally.siteId, tally.day);
      if (period !== null) addTally(period.counts, tally);
    },
    addSale({ siteId, day, productId, soldUnits }) {
      const sales = ofDay(siteId, day)?.sales;
      sales?.knownDays.add(day);
      sales?.units.set(productId, (sales.units.get(productId) ?? 0) + soldUnits);
    },
    of: ofSite,
    all: () => sites,
  };
}

function noPeriod(): Growing {
  return { counts: noCounts(), sales: { knownDays: new Set(), units: new Map() } };
}

import type { AssistedDay } from "../engagement/assisted-sales.ts";
import {
  addToDurations,
  addToScreen,
  addToTotals,
  type EngagementCounts,
  noCounts,
} from "../engagement/engagement-counts.ts";
import { noSales, type PeriodCounts } from "../engagement/engagement-input.ts";
import { type ComparedSum, MEASURES_COMPARED } from "./compared-sums.ts";
import { countOf } from "./count-of.ts";
import { MEASURES_OF_TIMES, partsOf } from "./span-format.ts";

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** What sums of many spans say of sites, of screens and of days with sales, as they come. */
export interface ComparedSites {
  readonly sites: ReadonlyMap<string, PeriodCounts>;
  /** Of the report's own sites. */
  readonly screens: EngagementCounts["screens"];
  readonly knownDays: ReadonlySet<string>;
  /** By kind of count, over the report's own sites. */
  readonly totals: ReadonlyMap<string, number>;
  /** In order of site and day; null where no day had try-ons and sales with times. */
  assisted(): AssistedDay[] | null;
  add(siteId: string, sum: ComparedSum): void;
}

export function noPeriod(): PeriodCounts {
  return { counts: noCounts(), sales: noSales };
}

/** Begins to collect; `isOwn` tells the report's own sites from those that it is compared with. */
export function compareSites(isOwn: (siteId: string) => boolean): ComparedSites {
  const sites = new Map<string, PeriodCounts>();
  const ownCounts = noCounts();
  const knownDays = new Set<string>();
  const totals = new Map<string, number>();
  const assisted = new Map<string, Growing<AssistedDay>>();

  function addDay(siteId: string, measure: string, day: string, count: number): void {
    if (measure === "sales-day") {
      knownDays.add(day);
      return;
    }
    const key = `${siteId} ${day}`;
    const own = assisted.get(key) ?? { day, units: 0, placeboUnits: 0, placeboDays: 0 };
    assisted.set(key, own);
    if (measure === "assisted-units") own.units += count;
    else if (measure === "placebo-units") own.placeboUnits += count;
    else if (measure === "placebo-days") own.placeboDays += count;
  }

  return {
    sites,
    screens: ownCounts.screens,
    knownDays,
    totals,
    assisted: () =>
      assisted.size === 0
        ? null
        : [...assisted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own),
    add(siteId, [counted, screenId, day, count]) {
      if (isOwn(siteId)) totals.set(counted, (totals.get(counted) ?? 0) + count);
      if (day !== null) {
        if (isOwn(siteId)) addDay(siteId, counted, day, count);
        return;
      }
      const period = sites.get(siteId) ?? noPeriod();
      sites.set(siteId, period);
      const { measure, subject } = partsOf(counted);
      const time = MEASURES_OF_TIMES.get(measure);
      const total = MEASURES_COMPARED.get(measure);
      if (time !== undefined) addToDurations(period.counts, { ...time, bucketMs: countOf(subject), count });
      else if (total === undefined) throw new Error(`There is no measure "${measure}".`);
      else {
        addToTotals(period.counts, { ...total, count });
        if (isOwn(siteId)) addToScreen(ownCounts, { ...total, screenId, count });
      }
    },
  };
}

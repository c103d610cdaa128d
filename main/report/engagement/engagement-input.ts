import type { DayNote } from "../schema/engagement.ts";
import type { AssistedDay } from "./assisted-sales.ts";
import type { EngagementCounts } from "./engagement-counts.ts";
import type { Days } from "./period-before.ts";

/** What a report says of itself. */
export interface ReportHead {
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly timeZone: string;
  readonly siteId: string;
  readonly screenId: string | null;
  readonly simulated: boolean;
  /** Counts above 0 and below this one are not printed. */
  readonly smallestPrinted: number;
}

/** What tills sold in a span of days. */
export interface SalesCounts {
  /** Days of the span for which a till's file speaks. */
  readonly knownDays: ReadonlySet<string>;
  /** Units by product, returns not taken off. */
  readonly units: ReadonlyMap<string, number>;
}

export interface PeriodCounts {
  readonly counts: EngagementCounts;
  readonly sales: SalesCounts;
}

/** What the catalogue knows of a product. */
export interface KnownProduct {
  readonly category: string;
  readonly priceMinor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** The days of a report, and those that they are held against. */
export interface TwoPeriods {
  readonly now: PeriodCounts;
  readonly before: PeriodCounts;
}

/** Rows of which a report is made. */
export interface EngagementInput extends TwoPeriods {
  /** Which days `before` counts; as many as the report's just before, if not said. */
  readonly beforeDays?: Days;
  /** The same of each site that is known, the report's own among them; fewer than two: nothing to compare. */
  readonly sites: ReadonlyMap<string, TwoPeriods>;
  readonly products: ReadonlyMap<string, KnownProduct>;
  /** Minutes that a campaign was on the screens. */
  readonly campaignMinutes: ReadonlyMap<string, number>;
  /** Days of the report with try-ons and sales that have times; null: no sales of it have times. */
  readonly assisted: readonly AssistedDay[] | null;
  readonly notes: readonly DayNote[];
}

export const noSales: SalesCounts = { knownDays: new Set(), units: new Map() };

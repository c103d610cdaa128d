import { z } from "zod";
import { cellSchema } from "./cell.ts";
import {
  campaignRowSchema,
  categoryRowSchema,
  dayRowSchema,
  durationRowSchema,
  figureSchema,
  funnelStepSchema,
  hourRowSchema,
  productRowSchema,
  screenRowSchema,
  siteRowSchema,
  weekHourRowSchema,
} from "./engagement-rows.ts";

/**
 * Requests for sizes that were out of stock, and what they would have brought at list price if each had been a
 * purchase. Nobody knows that, and some counts are not printed: hence two bounds, made of the printed numbers alone.
 */
export const lostSalesSchema = z.strictObject({
  requests: cellSchema,
  before: cellSchema,
  /** Value at list price, minor units; null where no price is known. `mostMinor` null: no upper bound is known. */
  leastMinor: z.int().nullable(),
  mostMinor: z.int().nullable(),
  currency: z.string().length(3).nullable(),
  /** Products of them without a known price, or in another currency: not part of the value. */
  unpricedProducts: z.int().min(0),
});
export type LostSales = z.infer<typeof lostSalesSchema>;

/** Products that were tried on in the report's days and of which the tills sold none. */
export const neverBoughtSchema = z.strictObject({
  /** `no-sales`: no till's file speaks for any day of the report; `one-screen`: tills know sites, not screens. */
  state: z.enum(["known", "no-sales", "one-screen"]),
  /** Days of the report whose sales are known; a product may have been sold on the others. */
  knownDays: z.int().min(0),
  products: z.array(z.strictObject({ productId: z.string(), tryOns: cellSchema })).max(10_000),
});
export type NeverBought = z.infer<typeof neverBoughtSchema>;

/**
 * Sales of a product at the site within 60 minutes after it was tried on there, less what the same minutes of the day
 * saw on the same weekday of the weeks around (placebo). It says that both happened, not that one caused the other.
 * - `no-sales`: no till's file speaks for these days; `needs-times`: the files have days, no times;
 * - `no-placebo`: no week around has sales with times; `too-few`: a number would be chance;
 * - `one-screen`: asked for one screen, and tills know sites.
 */
export const assistedSalesSchema = z.strictObject({
  state: z.enum(["measured", "no-sales", "needs-times", "no-placebo", "too-few", "one-screen"]),
  /** Days with try-ons, sales with times and at least one placebo day. */
  days: z.int().min(0),
  /** Units within 60 minutes after a try-on, each counted once. */
  units: cellSchema,
  /** Units that the placebo minutes saw on average, to compare with `units`; null unless `measured`. */
  placeboUnits: z.number().nullable(),
  /** `units` less `placeboUnits`; null unless `measured`. */
  beyondPlacebo: z.number().nullable(),
  /** 95 % interval of `beyondPlacebo`, over days; null unless `measured`. */
  interval: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
});
export type AssistedSales = z.infer<typeof assistedSalesSchema>;

/** What somebody wrote on a day: a sale next door, a broken lift. */
export const dayNoteSchema = z.strictObject({
  noteId: z.int().min(1),
  /** Null: of all sites. */
  siteId: z.string().nullable(),
  day: z.iso.date(),
  text: z.string().max(300),
});
export type DayNote = z.infer<typeof dayNoteSchema>;

/** Days that counts stand for, and how much of them was measured. Half-open. */
const measuredDays = {
  fromDay: z.iso.date(),
  /** Exclusive. */
  toDay: z.iso.date(),
  upMinutes: z.number().min(0),
  /** Minutes in which a camera counted who passed; the first two steps say nothing of the others. */
  countingMinutes: z.number().min(0),
  /** Days whose sales are known. */
  salesDays: z.int().min(0),
};

/**
 * The engagement report: what happened at a site in a span of days. Page, CSV and XLSX are made from this alone. Every
 * count of it was suppressed together with all that it can be worked out from; those of the period before stand here
 * exactly as that period's own report has them.
 */
export const engagementReportSchema = z.strictObject({
  ...measuredDays,
  /** Days before them that they are held against: as many just before, or others that were asked for. */
  before: z.strictObject(measuredDays),
  timeZone: z.string(),
  siteId: z.string(),
  screenId: z.string().nullable(),
  simulated: z.boolean(),
  /** Counts above 0 and below this one are not printed: 5 at the site, 10 of what has left it. */
  smallestPrinted: z.int().min(2),
  visits: cellSchema,
  funnel: z.array(funnelStepSchema),
  /** One of each `FIGURE_IDS`, in that order. */
  figures: z.array(figureSchema),
  /** `dwell`, `response`. */
  durations: z.array(durationRowSchema),
  lostSales: lostSalesSchema,
  neverBought: neverBoughtSchema,
  assisted: assistedSalesSchema,
  products: z.array(productRowSchema).max(10_000),
  categories: z.array(categoryRowSchema).max(100),
  hours: z.array(hourRowSchema),
  weekHours: z.array(weekHourRowSchema).max(7 * 24),
  days: z.array(dayRowSchema).max(400),
  campaigns: z.array(campaignRowSchema).max(1_000),
  screens: z.array(screenRowSchema).max(1_000),
  /** Empty unless more than one site is known. */
  sites: z.array(siteRowSchema).max(1_000),
  /** What people wrote on days of the report, in their order. */
  notes: z.array(dayNoteSchema).max(1_000),
});
export type EngagementReport = z.infer<typeof engagementReportSchema>;

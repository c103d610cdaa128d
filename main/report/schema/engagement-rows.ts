import { z } from "zod";
import { cellSchema, rateSchema } from "./cell.ts";

/** Minutes in which a screen was up (sent a heartbeat): 0 beside a count means that nothing was measured. */
const upMinutes = z.number().min(0);

/** The ladder's steps, from the shop's floor to the till. */
export const FUNNEL_STEPS = ["pass-by", "view", "interact", "try-on", "hand-off", "buy"] as const;
export const funnelStepSchema = z.strictObject({
  step: z.enum(FUNNEL_STEPS),
  /** Persons counted in the zone (`pass-by`, `view`), visits (`interact` to `hand-off`), units sold (`buy`). */
  count: cellSchema,
  /** Of the step before. Without a share at `pass-by`, which has none before it, and at `buy`: units are no visits. */
  ofPrevious: rateSchema,
});

/** What a report counts; each has its definition under the same name in `engagement-definitions.ts`. */
export const FIGURE_IDS = [
  ...FUNNEL_STEPS,
  "visits",
  "abandoned",
  "garments-tried",
  "requests",
  "answered",
  "size-requests",
  "missing-sizes",
] as const;
export const figureIdSchema = z.enum(FIGURE_IDS);

/** One count against the period before and against other sites. */
export const figureSchema = z.strictObject({
  id: figureIdSchema,
  count: cellSchema,
  /** In as many days just before. */
  before: cellSchema,
  /** 0.12: 12 % more than before. Null unless both are printed and the one before is above 0. */
  change: z.number().nullable(),
  /** The same for counts an hour that screens were up, so that a day without power is no loss of interest. */
  changePerUpHour: z.number().nullable(),
  /** An hour that screens were up; null unless the count is printed. */
  perUpHour: z.number().nullable(),
  /** Median of the other sites' counts an up hour, over the sites that print theirs; null where there are none. */
  otherSites: z.strictObject({ sites: z.int().min(1), medianPerUpHour: z.number() }).nullable(),
});

/** How long something took: `dwell` of visits, `response` to requests (of the shop, never of a person). */
export const DURATION_IDS = ["dwell", "response"] as const;
export const durationIdSchema = z.enum(DURATION_IDS);
const durationSchema = z.strictObject({
  /** What was measured: visits that ended by themselves, requests that were answered. */
  count: cellSchema,
  /** Milliseconds, in steps of 5 s; null where fewer than the smallest printed count were measured. */
  medianMs: z.number().nullable(),
  /** Nine of ten took no longer. Null where fewer than 20 were measured: it would be one person's time. */
  p90Ms: z.number().nullable(),
});
export const durationRowSchema = z.strictObject({
  id: durationIdSchema,
  now: durationSchema,
  before: durationSchema,
  /** Median of the other sites' medians. */
  otherSites: z.strictObject({ sites: z.int().min(1), medianMs: z.number() }).nullable(),
});

export const productRowSchema = z.strictObject({
  productId: z.string(),
  /** Null: the catalogue does not know it any more. */
  category: z.string().max(32).nullable(),
  /** Scans of its codes, in and outside visits. */
  scans: cellSchema,
  /** Visits in which it was tried on. */
  tryOns: cellSchema,
  /** The same in as many days just before. */
  tryOnsBefore: cellSchema,
  /** Requests for it. */
  requests: cellSchema,
  sizeRequests: cellSchema,
  /** Of those, the ones that staff answered with "sold out". */
  missingSizes: cellSchema,
  /** Requests for it that were answered. */
  handOffs: cellSchema,
  /** Of the visits in which it was tried on, those in which a request for it was answered. */
  handOffsOfTryOns: rateSchema,
  /** Units sold at the site's tills on the days whose sales are known, returns not taken off. */
  bought: cellSchema,
});

/** Sums over the products of a category; the total of each column is the sum of its rows. */
export const categoryRowSchema = z.strictObject({
  /** Null: of products that the catalogue does not know. */
  category: z.string().max(32).nullable(),
  /** Visits in which one of its products was tried on, once for each product. */
  garmentsTried: cellSchema,
  requests: cellSchema,
  sizeRequests: cellSchema,
  missingSizes: cellSchema,
  bought: cellSchema,
});

/** Visits that began then or there, those of them with a try-on, and requests asked then or there. */
const visitCounts = { upMinutes, visits: cellSchema, tryOns: cellSchema, requests: cellSchema };

export const hourRowSchema = z.strictObject({
  /** Hour of the day, 0..23, in the site's time zone. */
  hour: z.int().min(0).max(23),
  ...visitCounts,
});
/** An hour of a weekday: all Mondays of the report from 9 to 10. */
export const weekHourRowSchema = z.strictObject({
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  ...visitCounts,
});
export const dayRowSchema = z.strictObject({
  day: z.iso.date(),
  ...visitCounts,
  /** Whether a till's file speaks for this day. */
  salesKnown: z.boolean(),
});
export const screenRowSchema = z.strictObject({ screenId: z.string(), ...visitCounts });
/** Visits that began while the campaign played, or within a minute after it. */
export const campaignRowSchema = z.strictObject({
  campaignId: z.string(),
  /** Minutes that it was on the screen; null where they are not known any more. */
  shownMinutes: z.number().min(0).nullable(),
  visits: cellSchema,
  tryOns: cellSchema,
});
/** A site beside others: counts below 10 are not printed, of none of them. */
export const siteRowSchema = z.strictObject({
  siteId: z.string(),
  ...visitCounts,
  missingSizes: cellSchema,
  medianDwellMs: z.number().nullable(),
  medianResponseMs: z.number().nullable(),
});

export type FigureId = z.infer<typeof figureIdSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DurationId = z.infer<typeof durationIdSchema>;
export type Duration = z.infer<typeof durationSchema>;
export type DurationRow = z.infer<typeof durationRowSchema>;
export type FunnelStep = z.infer<typeof funnelStepSchema>;
export type ProductRow = z.infer<typeof productRowSchema>;
export type CategoryRow = z.infer<typeof categoryRowSchema>;
export type HourRow = z.infer<typeof hourRowSchema>;
export type WeekHourRow = z.infer<typeof weekHourRowSchema>;
export type DayRow = z.infer<typeof dayRowSchema>;
export type ScreenRow = z.infer<typeof screenRowSchema>;
export type CampaignRow = z.infer<typeof campaignRowSchema>;
export type SiteRow = z.infer<typeof siteRowSchema>;

import { z } from "zod";

/** Smallest count that a shop's own report prints; smaller ones (but 0) read "<5". */
export const SMALLEST_PRINTED_COUNT = 5;

/**
 * A count as a report prints it. `value` is null unless `measured`.
 * `suppressed`: between 1 and 4, prints "<5"; `hidden`: any count above 0, left out so that a suppressed one
 * cannot be worked out from its neighbours (complementary suppression); `not-measured`: no sensor measured.
 */
export const cellSchema = z.strictObject({
  state: z.enum(["measured", "suppressed", "hidden", "not-measured"]),
  value: z.number().nullable(),
});
export type Cell = z.infer<typeof cellSchema>;

/**
 * A rate with both its parts; `share` (0..1) is null unless both are printed, the denominator is above 0 and the
 * numerator is a part of it.
 */
export const rateSchema = z.strictObject({
  numerator: cellSchema,
  denominator: cellSchema,
  share: z.number().nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

/** The funnel's steps, from the shop's floor to the hand-off. */
export const FUNNEL_STEPS = ["pass-by", "view", "interact", "try-on", "hand-off"] as const;
export const funnelStepSchema = z.strictObject({
  step: z.enum(FUNNEL_STEPS),
  /** Visits (from `interact` on) or persons counted in the zone (before). */
  count: cellSchema,
  /** Of the step before. */
  ofPrevious: rateSchema,
});

export const productRowSchema = z.strictObject({
  productId: z.string(),
  /** Scans of its codes, in and outside visits. */
  scans: cellSchema,
  /** Visits in which it was tried on. */
  tryOns: cellSchema,
  /** Requests for it. */
  requests: cellSchema,
  /** Requests for it that were answered. */
  handOffs: cellSchema,
  /** Of the visits in which it was tried on, those in which a request for it was answered. */
  handOffsOfTryOns: rateSchema,
});
export const hourRowSchema = z.strictObject({
  /** Hour of the day, 0..23, in the site's time zone. */
  hour: z.int().min(0).max(23),
  /** Visits that began in this hour, and those of them with a try-on. */
  visits: cellSchema,
  tryOns: cellSchema,
  /** Requests asked in this hour. */
  requests: cellSchema,
});
export const dayRowSchema = z.strictObject({
  day: z.iso.date(),
  visits: cellSchema,
  tryOns: cellSchema,
  /** Minutes with a heartbeat: no heartbeat means no measurement, not zero visits. */
  upMinutes: z.number(),
});

/** The engagement report: what happened at one screen in a span of days. All counts are of visits unless named otherwise. */
export const engagementReportSchema = z.strictObject({
  fromDay: z.iso.date(),
  /** Exclusive. */
  toDay: z.iso.date(),
  timeZone: z.string(),
  siteId: z.string(),
  screenId: z.string().nullable(),
  simulated: z.boolean(),
  visits: cellSchema,
  upMinutes: z.number(),
  funnel: z.array(funnelStepSchema),
  requests: z.strictObject({ asked: cellSchema, answered: cellSchema, medianWaitMs: z.number().nullable() }),
  products: z.array(productRowSchema).max(10_000),
  hours: z.array(hourRowSchema),
  days: z.array(dayRowSchema).max(400),
});
export type EngagementReport = z.infer<typeof engagementReportSchema>;
export type ProductRow = z.infer<typeof productRowSchema>;
export type HourRow = z.infer<typeof hourRowSchema>;
export type DayRow = z.infer<typeof dayRowSchema>;
export type FunnelStep = z.infer<typeof funnelStepSchema>;

import { z } from "zod";

/** Most rows of one table of a report; the ones that were shown longest. */
export const MAX_PROOF_ROWS = 2_000;
const durationMs = z.int().min(0);
const count = z.int().min(0);

/**
 * Plays of something. `shownMs`: on the screen, by the clock of the page. `plannedMs`: the plan's share of the hours
 * in which the screen was on; null where it is not known what was planned then. `whole`, `cut`: plays that ended by
 * themselves, or were ended by a visit, another programme or a death; `failed`: it could not be shown.
 */
const plays = {
  shownMs: durationMs,
  plannedMs: durationMs.nullable(),
  whole: count,
  cut: count,
  failed: count,
};
const playsSchema = z.strictObject(plays);
export type Plays = z.infer<typeof playsSchema>;

/** A row by what was played; `id` null: what belongs to none. `name` null: the programme of today does not know it. */
export const playRowSchema = z.strictObject({
  id: z.string().nullable(),
  name: z.string().nullable(),
  ...plays,
});
export type PlayRow = z.infer<typeof playRowSchema>;

/**
 * A screen's time, all of it: `upMs` is the sum of the rest. `peopleMs`: visits; `lostMs`: nothing was shown since
 * something had failed; `betweenMs`: pictures were loading, or the sign had given way to a notice or a goodbye;
 * `offMs`: the page was not there; `differenceMs`: what remains between the host's clock and the page's.
 */
const time = {
  upMs: durationMs,
  shownMs: durationMs,
  peopleMs: durationMs,
  lostMs: durationMs,
  betweenMs: durationMs,
  offMs: durationMs,
  differenceMs: z.int(),
};
export const screenTimeSchema = z.strictObject(time);
export type ScreenTime = z.infer<typeof screenTimeSchema>;

export const proofDaySchema = z.strictObject({
  day: z.iso.date(),
  time: screenTimeSchema,
  plays: playsSchema,
});
export type ProofDay = z.infer<typeof proofDaySchema>;

/** Why a campaign was shown for another time than planned. */
export const DIFFERENCES = ["as-planned", "no-plan", "failed", "visits", "others", "more"] as const;
export const campaignDaySchema = z.strictObject({
  day: z.iso.date(),
  campaignId: z.string().nullable(),
  ...plays,
  difference: z.enum(DIFFERENCES),
});
export type CampaignDay = z.infer<typeof campaignDaySchema>;

export const failureRowSchema = z.strictObject({
  campaignId: z.string().nullable(),
  layoutId: z.string().nullable(),
  widgetId: z.string().nullable(),
  /** Of the widget, or of the layout where there is none. */
  name: z.string().nullable(),
  reason: z.string().max(32),
  count,
  lastDay: z.iso.date(),
});
export type FailureRow = z.infer<typeof failureRowSchema>;

const rows = z.array(playRowSchema).max(MAX_PROOF_ROWS);
/** What the screens of a site showed in a span of days. Days and hours are the site's. */
export const proofReportSchema = z.strictObject({
  fromDay: z.iso.date(),
  /** Exclusive. */
  toDay: z.iso.date(),
  timeZone: z.string(),
  siteId: z.string(),
  /** Null: all of them. */
  screenId: z.string().nullable(),
  /** Null: all of them. The time of the screens is never filtered by it. */
  campaignId: z.string().nullable(),
  simulated: z.boolean(),
  total: playsSchema,
  time: screenTimeSchema,
  days: z.array(proofDaySchema).max(400),
  campaigns: rows,
  campaignDays: z.array(campaignDaySchema).max(MAX_PROOF_ROWS),
  layouts: rows,
  widgets: rows,
  /** Something with two tags is in both rows. */
  tags: rows,
  entries: rows,
  arms: rows,
  screens: rows,
  failures: z.array(failureRowSchema).max(MAX_PROOF_ROWS),
});
export type ProofReport = z.infer<typeof proofReportSchema>;

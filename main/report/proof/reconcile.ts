import type { CampaignDay, Plays, ScreenTime } from "../schema/proof-of-play.ts";
import type { HourRow } from "./proof-counts.ts";

/** Up to so much a day, or this share of the plan, shown and planned count as the same. */
const SAME_MS = 60_000;
const SAME_SHARE = 0.02;

/** The time of screens, divided without rest; what the clocks do not agree on is `differenceMs`. */
export function screenTime(rows: Iterable<HourRow>): ScreenTime {
  const time = { upMs: 0, shownMs: 0, peopleMs: 0, lostMs: 0, betweenMs: 0, offMs: 0 };
  for (const row of rows) {
    if (isLayout(row)) time.shownMs += row.shownMs;
    for (const measure of ["upMs", "peopleMs", "lostMs", "betweenMs", "offMs"] as const)
      time[measure] += row[measure];
  }
  const told = time.shownMs + time.peopleMs + time.lostMs + time.betweenMs + time.offMs;
  return { ...time, differenceMs: time.upMs - told };
}

/** Whether a row is about a layout as a whole; the time of its widgets lies within it. */
export function isLayout({ layoutId, widgetId }: HourRow): boolean {
  return layoutId !== null && widgetId === null;
}

/**
 * Why a campaign was shown for another time than planned on a day: visits, where its share of their time is most of
 * what is missing; else plays that failed; else it gave way to others, as a rotation that is not through by evening.
 */
export function differenceOf(
  { failed, plannedMs, shownMs }: Plays,
  day: ScreenTime,
): CampaignDay["difference"] {
  if (plannedMs === null) return "no-plan";
  const missingMs = plannedMs - shownMs;
  if (Math.abs(missingMs) <= Math.max(SAME_MS, SAME_SHARE * plannedMs)) return "as-planned";
  if (missingMs < 0) return "more";
  const onMs = day.upMs - day.offMs;
  const shareOfVisits = onMs > 0 ? (day.peopleMs + day.betweenMs) / onMs : 0;
  if (shareOfVisits * plannedMs > missingMs / 2) return "visits";
  return failed > 0 ? "failed" : "others";
}

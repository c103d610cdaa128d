import { isFailure, type PlayPart, type PlaySum } from "../../ledger/read/plays/play-sum.ts";

/** What one part did on one screen in one hour; of the screen itself where all of the part is null. */
export interface HourRow extends PlayPart {
  readonly day: string;
  readonly hour: number;
  readonly screenId: string;
  shownMs: number;
  whole: number;
  cut: number;
  failed: number;
  /** Failed plays by their reason. */
  readonly reasons: Record<string, number>;
  upMs: number;
  peopleMs: number;
  lostMs: number;
  betweenMs: number;
  offMs: number;
}

/** All sums of a span, one row an hour, screen and part. Grows with hours and parts, not with plays. */
export type ProofCounts = Map<string, HourRow>;

/** Adds a sum to the row that it belongs to. */
export function addSum(counts: ProofCounts, sum: PlaySum): void {
  const { amount, measure } = sum;
  const row = rowOf(counts, sum);
  if (isFailure(measure)) {
    row.failed += amount;
    row.reasons[measure] = (row.reasons[measure] ?? 0) + amount;
    return;
  }
  switch (measure) {
    case "shown":
      row.shownMs += amount;
      return;
    case "whole":
      row.whole += amount;
      return;
    case "cut":
      row.cut += amount;
      return;
    case "up":
      row.upMs += amount;
      return;
    case "people":
      row.peopleMs += amount;
      return;
    case "lost":
      row.lostMs += amount;
      return;
    case "between":
      row.betweenMs += amount;
      return;
    case "off":
      row.offMs += amount;
      return;
  }
}

function rowOf(counts: ProofCounts, sum: PlaySum): HourRow {
  const { armId, campaignId, day, entryId, hour, layoutId, screenId, widgetId } = sum;
  const part = { entryId, campaignId, armId, layoutId, widgetId };
  const key = [day, hour, screenId, ...Object.values(part)].join("|");
  const none = {
    shownMs: 0,
    whole: 0,
    cut: 0,
    failed: 0,
    upMs: 0,
    peopleMs: 0,
    lostMs: 0,
    betweenMs: 0,
    offMs: 0,
  };
  const row = counts.get(key) ?? { day, hour, screenId, ...part, ...none, reasons: {} };
  counts.set(key, row);
  return row;
}

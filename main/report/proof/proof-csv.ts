import { csvText } from "../csv.ts";
import type { HourRow, ProofCounts } from "./proof-counts.ts";
import type { ProofHead, ProofNames } from "./proof-of-play.ts";

/** Most rows of one file; more are for fewer days. */
export const MAX_CSV_ROWS = 30_000;

const HEAD = [
  "site",
  "screen",
  "day",
  "hour",
  "time zone",
  "row",
  "campaign",
  "schedule entry",
  "experiment arm",
  "layout",
  "widget",
  "tags",
  "shown (s)",
  "plays shown whole",
  "plays cut off",
  "plays failed",
  "failed because",
  "screen up (s)",
  "with people (s)",
  "lost to failures (s)",
  "between plays (s)",
  "screen off (s)",
  "simulated",
] as const;

/**
 * Every hour of a proof of play as CSV: what layouts and widgets did in it (`row` says which of the two; the time of
 * widgets lies within that of their layout). The screen's own time is told by the day, so that no single visit shows in
 * it. Null where it is longer than `MAX_CSV_ROWS`.
 */
export function proofCsv(head: ProofHead, counts: ProofCounts, names: ProofNames): string | null {
  const plays = Array.from(counts.values()).filter(
    (row) => row.layoutId !== null && (head.campaignId === null || row.campaignId === head.campaignId),
  );
  const rows: CsvRow[] = [...plays, ...screenDays(counts)];
  if (rows.length > MAX_CSV_ROWS) return null;
  const ordered = rows.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return csvText([HEAD, ...ordered.map((row) => fieldsOf(row, head, names))]);
}

/** `proof-of-play-SITE-FROM-TO.csv`, with `simulated` in the name where it is. */
export function proofFileName({ fromDay, simulated, siteId, toDay }: ProofHead): string {
  return `proof-of-play-${siteId}-${fromDay}-${toDay}${simulated ? "-simulated" : ""}.csv`;
}

/** A row of the file; a day's where the hour is null. */
type CsvRow = Omit<HourRow, "hour"> & { readonly hour: number | null };

/** The time of each screen, summed over each day. */
function screenDays(counts: ProofCounts): readonly CsvRow[] {
  const days = new Map<string, CsvRow>();
  for (const row of counts.values()) {
    if (row.layoutId !== null) continue;
    const key = `${row.day}|${row.screenId}`;
    const day = days.get(key);
    if (day === undefined) days.set(key, { ...row, hour: null });
    else for (const time of TIMES) day[time] += row[time];
  }
  return [...days.values()];
}

const TIMES = ["upMs", "peopleMs", "lostMs", "betweenMs", "offMs"] as const;

function fieldsOf(row: CsvRow, head: ProofHead, names: ProofNames): (string | number)[] {
  const { armId, campaignId, day, entryId, hour, layoutId, reasons, screenId, widgetId } = row;
  const isScreen = layoutId === null;
  const tags = isScreen ? [] : names.tags(layoutId, campaignId);
  const ids = [campaignId, entryId, armId, layoutId, widgetId].map((id) => id ?? "");
  const kind = isScreen ? "screen" : widgetId === null ? "layout" : "widget";
  const plays = [seconds(row.shownMs), row.whole, row.cut, row.failed, reasonsOf(reasons)];
  const times = TIMES.map((time) => seconds(row[time]));
  const noPlays: string[] = plays.map(() => "");
  const noTimes: string[] = times.map(() => "");
  return [
    head.siteId,
    screenId,
    day,
    hour ?? "",
    head.timeZone,
    kind,
    ...ids,
    tags.join(" "),
    ...(isScreen ? noPlays : plays),
    ...(isScreen ? times : noTimes),
    head.simulated ? "yes (made up for show)" : "no",
  ];
}

function reasonsOf(reasons: HourRow["reasons"]): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${reason} ${count}`)
    .join("; ");
}

function seconds(durationMs: number): number {
  return durationMs / 1_000;
}

function orderOf({ day, hour, layoutId, screenId, widgetId, ...rest }: CsvRow): string {
  const { campaignId, entryId } = rest;
  return [
    day,
    hour === null ? "" : String(hour).padStart(2, "0"),
    screenId,
    campaignId,
    entryId,
    layoutId,
    widgetId,
  ]
    .map((part) => part ?? "")
    .join("|");
}

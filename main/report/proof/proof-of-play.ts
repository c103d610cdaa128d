import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import {
  type CampaignDay,
  type FailureRow,
  MAX_PROOF_ROWS,
  type PlayRow,
  type Plays,
  type ProofDay,
  type ProofReport,
} from "../schema/proof-of-play.ts";
import { type PlannedHour, type PlanShares, planShares } from "./plan-shares.ts";
import type { HourRow, ProofCounts } from "./proof-counts.ts";
import { differenceOf, isLayout, screenTime } from "./reconcile.ts";

/** Longest span of one report, days. */
export const MAX_DAYS_OF_A_PROOF = 400;

/** What a report says of itself. */
export type ProofHead = Pick<
  ProofReport,
  "fromDay" | "toDay" | "timeZone" | "siteId" | "screenId" | "campaignId" | "simulated"
>;

/** What ids are called, and which tags they have, in the programme of today. */
export interface ProofNames {
  campaign(id: string): string | null;
  layout(id: string): string | null;
  widget(id: string): string | null;
  entry(id: string): string | null;
  /** As people call it today. */
  screen(id: string): string | null;
  /** Of a layout and of the campaign that showed it. */
  tags(layoutId: string, campaignId: string | null): readonly string[];
}

type Column = (row: HourRow) => readonly (string | null)[];
const unnamed = (): null => null;

/**
 * Proof of play of counts. All tables but the one of widgets are sums over layouts; widgets run side by side in zones
 * and add up to more. Failures are counted where they happened, mostly in widgets.
 */
export function proofOfPlay(
  head: ProofHead,
  counts: ProofCounts,
  planned: readonly PlannedHour[],
  names: ProofNames,
): ProofReport {
  const all = Array.from(counts.values());
  const shares = planShares(all, planned);
  const chosen = all.filter(({ campaignId }) => head.campaignId === null || campaignId === head.campaignId);
  const table = (column: Column, name: (id: string) => string | null, plan: PlanOf = unnamed): PlayRow[] =>
    tableOf({ rows: chosen.filter(isCounted), column, name, plan, isTimed: isLayout });
  const days = daysOf(head, all, chosen, shares);
  const planOf = (id: string | null): number | null =>
    sumOrNull(days.map(({ day, time }) => (time.upMs > 0 ? shares.of(day, id) : 0)));
  return {
    ...head,
    total: { ...playsOf(chosen), plannedMs: sumOrNull(days.map(({ plays }) => plays.plannedMs)) },
    time: screenTime(all),
    days,
    campaigns: table(({ campaignId }) => [campaignId], names.campaign, planOf),
    campaignDays: campaignDaysOf(days, chosen, shares, head.campaignId),
    layouts: table(({ layoutId }) => [layoutId], names.layout),
    widgets: tableOf({
      rows: chosen.filter(isWidget),
      column: ({ widgetId }) => [widgetId],
      name: names.widget,
      plan: unnamed,
      isTimed: isWidget,
    }),
    tags: table(
      ({ campaignId, layoutId }) => (layoutId === null ? [] : names.tags(layoutId, campaignId)),
      unnamed,
    ),
    entries: table(({ entryId }) => [entryId], names.entry),
    arms: table(({ armId }) => (armId === null ? [] : [armId]), unnamed),
    screens: table(({ screenId }) => [screenId], names.screen),
    failures: failuresOf(chosen, names),
  };
}

type PlanOf = (id: string | null) => number | null;

interface TableOptions {
  readonly rows: readonly HourRow[];
  /** The rows of the table to which a row belongs. */
  readonly column: Column;
  readonly name: (id: string) => string | null;
  readonly plan: PlanOf;
  /** Whether time and plays of a row count; its failures always do. */
  readonly isTimed: (row: HourRow) => boolean;
}

function isWidget({ widgetId }: HourRow): boolean {
  return widgetId !== null;
}

/** Layouts with their time, widgets with their failures alone. */
function isCounted(row: HourRow): boolean {
  return row.layoutId !== null && (isLayout(row) || row.failed > 0);
}

/** Time and plays of layouts, failures of all. */
function playsOf(rows: readonly HourRow[]): Omit<Plays, "plannedMs"> {
  const plays = { shownMs: 0, whole: 0, cut: 0, failed: 0 };
  for (const row of rows) {
    plays.failed += row.failed;
    if (!isLayout(row)) continue;
    plays.shownMs += row.shownMs;
    plays.whole += row.whole;
    plays.cut += row.cut;
  }
  return plays;
}

function tableOf({ column, isTimed, name, plan, rows }: TableOptions): PlayRow[] {
  const table = new Map<string | null, PlayRow>();
  for (const row of rows) {
    for (const id of column(row)) {
      const known = table.get(id) ?? {
        id,
        name: id === null ? null : name(id),
        plannedMs: plan(id),
        ...NOTHING,
      };
      const counts = isTimed(row) ? row : { ...NOTHING, failed: row.failed };
      table.set(id, {
        ...known,
        shownMs: known.shownMs + counts.shownMs,
        whole: known.whole + counts.whole,
        cut: known.cut + counts.cut,
        failed: known.failed + counts.failed,
      });
    }
  }
  return Array.from(table.values())
    .toSorted((a, b) => b.shownMs - a.shownMs || ((a.id ?? "") < (b.id ?? "") ? -1 : 1))
    .slice(0, MAX_PROOF_ROWS);
}

const NOTHING = { shownMs: 0, whole: 0, cut: 0, failed: 0 };

function daysOf(
  { campaignId, fromDay, toDay }: ProofHead,
  all: readonly HourRow[],
  chosen: readonly HourRow[],
  shares: PlanShares,
): ProofDay[] {
  const [ofAll, ofChosen] = [Map.groupBy(all, dayOf), Map.groupBy(chosen, dayOf)];
  const length = Math.min(daysBetween(fromDay, toDay), MAX_DAYS_OF_A_PROOF);
  return Array.from({ length }, (_, at) => {
    const day = dayAfter(fromDay, at);
    const time = screenTime(ofAll.get(day) ?? []);
    const plannedMs = campaignId === null ? shares.ofDay(day) : shares.of(day, campaignId);
    const plays = playsOf(ofChosen.get(day) ?? []);
    // A day on which no screen was on owes nothing, whatever the plan was.
    return { day, time, plays: { ...plays, plannedMs: time.upMs > 0 ? plannedMs : 0 } };
  });
}

function dayOf({ day }: HourRow): string {
  return day;
}

function campaignDaysOf(
  days: readonly ProofDay[],
  chosen: readonly HourRow[],
  shares: PlanShares,
  wanted: string | null,
): CampaignDay[] {
  const ofDay = Map.groupBy(chosen, dayOf);
  return days
    .flatMap(({ day, time }) => {
      const ofCampaign = Map.groupBy(
        (ofDay.get(day) ?? []).filter(isCounted),
        ({ campaignId }) => campaignId,
      );
      const planned = time.upMs > 0 ? shares.campaignsOf(day) : [];
      const ids = new Set([...ofCampaign.keys(), ...(wanted === null ? planned : [wanted])]);
      return Array.from(ids, (campaignId) => {
        const plays = { ...playsOf(ofCampaign.get(campaignId) ?? []), plannedMs: shares.of(day, campaignId) };
        return { day, campaignId, ...plays, difference: differenceOf(plays, time) };
      });
    })
    .filter(({ failed, plannedMs, shownMs }) => shownMs + (plannedMs ?? 0) + failed > 0)
    .slice(-MAX_PROOF_ROWS);
}

function failuresOf(rows: readonly HourRow[], names: ProofNames): FailureRow[] {
  const failures = new Map<string, FailureRow>();
  for (const { campaignId, day, layoutId, reasons, widgetId } of rows) {
    for (const [reason, count] of Object.entries(reasons)) {
      const key = [campaignId, layoutId, widgetId, reason].join("|");
      const known = failures.get(key);
      failures.set(key, {
        campaignId,
        layoutId,
        widgetId,
        name: widgetId === null ? layoutId && names.layout(layoutId) : names.widget(widgetId),
        reason,
        count: count + (known?.count ?? 0),
        lastDay: known !== undefined && known.lastDay > day ? known.lastDay : day,
      });
    }
  }
  return Array.from(failures.values())
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MAX_PROOF_ROWS);
}

/** Null where a part is not known. */
function sumOrNull(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0);
}

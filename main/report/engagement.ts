import { dayAfter, daysBetween } from "../base/civil-time.ts";
import { type CellSheet, createCellSheet, rateOf } from "./cells.ts";
import type { EngagementCounts } from "./engagement-counts.ts";
import { SMALLEST_PRINTED_COUNT } from "./schema/cell.ts";
import { medianOf } from "./median-of.ts";
import type { Cell, DayRow, EngagementReport, FunnelStep, HourRow, ProductRow } from "./schema/engagement.ts";

/** Longest span of one report, days. */
export const MAX_DAYS_OF_A_REPORT = 400;
/** Most products of one report; the ones tried on most. */
const MAX_PRODUCTS_OF_A_REPORT = 10_000;
/** Share of the minutes up in which presence must have been counted for visits to be compared with views. */
const COUNTED_THROUGHOUT = 0.99;

/** What a report says of itself. */
export interface ReportHead {
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly timeZone: string;
  readonly siteId: string;
  readonly screenId: string | null;
  readonly simulated: boolean;
}

type Part<T> = (cell: ReturnType<CellSheet["print"]>) => T;
interface Totals {
  readonly visits: number;
  readonly tryOns: number;
  readonly asked: number;
  readonly answered: number;
  readonly handOffs: number;
}

/**
 * The engagement report of counts. Funnel: `pass-by` (a pose in the zone ≥ 1 s) → `view` (nose and both eyes visible
 * and facing ≥ 1 s), both persons and only where the camera counted; `interact` (a visit with a deliberate input) →
 * `try-on` (a visit with a garment seen on the body) → `hand-off` (of those, a visit whose request was answered).
 * Zero is printed only where a screen was up; without it there is "not measured". Every cell of the report takes
 * part in one suppression, with every relation between cells that a reader knows.
 */
export function engagementReport(head: ReportHead, counts: EngagementCounts): EngagementReport {
  const sheet = createCellSheet();
  const up = counts.upMinutes > 0 || counts.visits > 0 || counts.asked > 0;
  const totals: Totals = {
    visits: sheet.add(counts.visits, up, "dear"),
    tryOns: sheet.add(counts.tryOns, up, "dear"),
    asked: sheet.add(counts.asked, up, "dear"),
    answered: sheet.add(counts.answered, up, "dear"),
    handOffs: sheet.add(counts.handOffs, up, "dear"),
  };
  sheet.atMost([totals.answered], [totals.asked]);
  const funnel = funnelPart(sheet, counts, totals);
  const products = productsPart(sheet, counts, totals);
  const hours = hoursPart(sheet, counts, totals);
  const days = daysPart(sheet, head, counts, totals);
  const cell = sheet.print();
  const answered = cell(totals.answered);
  const unmeasured: Cell = { state: "not-measured", value: null };
  const { fromDay, toDay } = head;
  const before = dayAfter(fromDay, -daysBetween(fromDay, toDay));
  return {
    ...head,
    countingMinutes: counts.countingMinutes,
    salesDays: 0,
    before: { fromDay: before, toDay: fromDay, upMinutes: 0, countingMinutes: 0, salesDays: 0 },
    smallestPrinted: SMALLEST_PRINTED_COUNT,
    figures: [],
    durations: [],
    lostSales: {
      requests: unmeasured,
      before: unmeasured,
      leastMinor: null,
      mostMinor: null,
      currency: null,
      unpricedProducts: 0,
    },
    neverBought: { state: "no-sales", knownDays: 0, products: [] },
    assisted: {
      state: "no-sales",
      days: 0,
      units: unmeasured,
      placeboUnits: null,
      beyondPlacebo: null,
      interval: null,
    },
    categories: [],
    weekHours: [],
    campaigns: [],
    screens: [],
    sites: [],
    notes: [],
    visits: cell(totals.visits),
    upMinutes: counts.upMinutes,
    funnel: funnel(cell),
    requests: {
      asked: cell(totals.asked),
      answered,
      medianWaitMs: answered.state === "measured" ? medianOf(counts.waits) : null,
    },
    products: products(cell),
    hours: hours(cell),
    days: days(cell),
  };
}

function funnelPart(sheet: CellSheet, counts: EngagementCounts, totals: Totals): Part<FunnelStep[]> {
  const counting = counts.countingMinutes > 0 || counts.passBys > 0;
  const throughout = counts.countingMinutes >= counts.upMinutes * COUNTED_THROUGHOUT;
  const up = counts.upMinutes > 0 || counts.visits > 0;
  const passBys = sheet.add(counts.passBys, counting, "dear");
  const views = sheet.add(counts.views, counting, "dear");
  const interacts = sheet.add(counts.interacts, up, "dear");
  sheet.atMost([views], [passBys]);
  sheet.atMost([interacts], [totals.visits]);
  sheet.atMost([totals.tryOns], [interacts]);
  sheet.atMost([totals.handOffs], [totals.tryOns]);
  sheet.atMost([totals.handOffs], [totals.answered]);
  return (cell) => [
    // Nothing comes before the first step: it stands against itself, without a share.
    { step: "pass-by", count: cell(passBys), ofPrevious: rateOf(cell(passBys), cell(passBys), false) },
    { step: "view", count: cell(views), ofPrevious: rateOf(cell(views), cell(passBys)) },
    {
      step: "interact",
      count: cell(interacts),
      ofPrevious: rateOf(cell(interacts), cell(views), throughout),
    },
    { step: "try-on", count: cell(totals.tryOns), ofPrevious: rateOf(cell(totals.tryOns), cell(interacts)) },
    {
      step: "hand-off",
      count: cell(totals.handOffs),
      ofPrevious: rateOf(cell(totals.handOffs), cell(totals.tryOns)),
    },
  ];
}

function productsPart(sheet: CellSheet, { products }: EngagementCounts, totals: Totals): Part<ProductRow[]> {
  const rows = Array.from(products)
    .filter(([, { scans, tryOns, requests, handOffs }]) => scans + tryOns + requests + handOffs > 0)
    .toSorted(([, a], [, b]) => b.tryOns - a.tryOns)
    .slice(0, MAX_PRODUCTS_OF_A_REPORT)
    .map(([productId, counts]) => ({
      productId,
      scans: sheet.add(counts.scans, true),
      tryOns: sheet.add(counts.tryOns, true),
      requests: sheet.add(counts.requests, true),
      handOffs: sheet.add(counts.handOffs, true),
      handOffVisits: sheet.add(counts.handOffVisits, true),
    }));
  for (const { tryOns, requests, handOffs, handOffVisits } of rows) {
    sheet.atMost([tryOns], [totals.tryOns]);
    sheet.atMost([handOffs], [requests]);
    sheet.atMost([handOffVisits], [tryOns]);
    sheet.atMost([handOffVisits], [handOffs]);
    sheet.atMost([handOffVisits], [totals.handOffs]);
  }
  const column = (name: "tryOns" | "requests" | "handOffs"): number[] => rows.map((row) => row[name]);
  sheet.atMost(column("requests"), [totals.asked]);
  sheet.atMost(column("handOffs"), [totals.answered]);
  sheet.atMost([totals.tryOns], column("tryOns"));
  return (cell) =>
    rows
      .map((row) => ({
        productId: row.productId,
        category: null,
        tryOnsBefore: { state: "not-measured" as const, value: null },
        sizeRequests: { state: "not-measured" as const, value: null },
        missingSizes: { state: "not-measured" as const, value: null },
        bought: { state: "not-measured" as const, value: null },
        scans: cell(row.scans),
        tryOns: cell(row.tryOns),
        requests: cell(row.requests),
        handOffs: cell(row.handOffs),
        handOffsOfTryOns: rateOf(cell(row.handOffVisits), cell(row.tryOns)),
      }))
      // By what is printed: an order by true counts would rank the suppressed ones.
      .toSorted(
        (a, b) => (b.tryOns.value ?? 1) - (a.tryOns.value ?? 1) || (a.productId < b.productId ? -1 : 1),
      );
}

function hoursPart(sheet: CellSheet, { hours }: EngagementCounts, totals: Totals): Part<HourRow[]> {
  const rows = hours.map(({ visits, tryOns, requests, upMinutes }, hour) => {
    const up = upMinutes + visits + requests > 0;
    return {
      hour,
      upMinutes,
      visits: sheet.add(visits, up),
      tryOns: sheet.add(tryOns, up),
      requests: sheet.add(requests, up),
    };
  });
  addToTotals(sheet, rows, totals);
  sheet.total(
    totals.asked,
    rows.map(({ requests }) => requests),
  );
  return (cell) =>
    rows.map(({ hour, upMinutes, visits, tryOns, requests }) => ({
      hour,
      upMinutes,
      visits: cell(visits),
      tryOns: cell(tryOns),
      requests: cell(requests),
    }));
}

function daysPart(
  sheet: CellSheet,
  { fromDay, toDay }: ReportHead,
  { days }: EngagementCounts,
  totals: Totals,
): Part<DayRow[]> {
  const length = Math.min(daysBetween(fromDay, toDay), MAX_DAYS_OF_A_REPORT);
  const rows = Array.from({ length }, (_, index) => {
    const day = dayAfter(fromDay, index);
    const { visits, tryOns, upMinutes } = days.get(day) ?? { visits: 0, tryOns: 0, upMinutes: 0 };
    const up = upMinutes + visits > 0;
    return { day, visits: sheet.add(visits, up), tryOns: sheet.add(tryOns, up), upMinutes };
  });
  addToTotals(sheet, rows, totals);
  return (cell) =>
    rows.map(({ day, visits, tryOns, upMinutes }) => ({
      day,
      visits: cell(visits),
      tryOns: cell(tryOns),
      requests: { state: "not-measured" as const, value: null },
      salesKnown: false,
      upMinutes,
    }));
}

/** What a reader knows of hours as of days: their visits add up, and so do those with a try-on, which are among them. */
function addToTotals(
  sheet: CellSheet,
  rows: readonly { readonly visits: number; readonly tryOns: number }[],
  totals: Totals,
): void {
  for (const { visits, tryOns } of rows) sheet.atMost([tryOns], [visits]);
  for (const column of ["visits", "tryOns"] as const)
    sheet.total(
      totals[column],
      rows.map((row) => row[column]),
    );
}

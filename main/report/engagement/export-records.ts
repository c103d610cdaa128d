import { cellText } from "../cells.ts";
import type { Cell, Rate } from "../schema/cell.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import { ENGAGEMENT_DEFINITIONS } from "../schema/engagement-definitions.ts";
import type { Duration } from "../schema/engagement-rows.ts";

/** One number of an export: of which table and row, what it measures, and for a rate what it is of and the share. */
export interface ExportRecord {
  readonly table: string;
  readonly row: string;
  readonly measure: string;
  readonly value: string | number;
  readonly of: string | number;
  readonly share: string | number;
}

type Measured = readonly [measure: string, value: Cell | Rate | number | string | null];

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * A whole engagement report as one number a record, for CSV and workbook. Made from the report alone, so that both say
 * exactly what the page says: what it does not print is not here either. Days and hours are the site's own.
 */
export function engagementRecords(report: EngagementReport): ExportRecord[] {
  const { assisted, lostSales, neverBought, smallestPrinted } = report;
  const rows = (table: string, row: string, ...measures: readonly Measured[]): ExportRecord[] =>
    measures.map(([measure, value]) => ({ table, row, measure, ...fields(value, smallestPrinted) }));
  const visits = (row: {
    readonly upMinutes: number;
    readonly visits: Cell;
    readonly tryOns: Cell;
    readonly requests: Cell;
  }): Measured[] => [
    ["up minutes", row.upMinutes],
    ["visits", row.visits],
    ["try-on visits", row.tryOns],
    ["requests", row.requests],
  ];
  return [
    ...rows("report", "", ...about(report)),
    ...report.figures.flatMap((figure) =>
      rows(
        "figure",
        figure.id,
        ["count", figure.count],
        ["before", figure.before],
        ["change", figure.change],
        ["change per up hour", figure.changePerUpHour],
        ["per up hour", figure.perUpHour],
        ["other sites", figure.otherSites?.sites ?? 0],
        ["other sites' median per up hour", figure.otherSites?.medianPerUpHour ?? null],
      ),
    ),
    ...report.funnel.flatMap(({ step, ofPrevious }) =>
      rows("funnel", step, ["of the step before", ofPrevious]),
    ),
    ...report.durations.flatMap(({ id, now, before, otherSites }) =>
      rows("duration", id, ...durations("", now), ...durations("before ", before), [
        "other sites' median seconds",
        seconds(otherSites?.medianMs ?? null),
      ]),
    ),
    ...rows(
      "lost sales",
      "",
      ["requests for sizes that were sold out", lostSales.requests],
      ["before", lostSales.before],
      ["value at list price, at least, minor units", lostSales.leastMinor],
      ["value at list price, at most, minor units", lostSales.mostMinor],
      ["currency", lostSales.currency],
      ["products without a price", lostSales.unpricedProducts],
    ),
    ...rows("never bought", "", ["state", neverBought.state], ["days with sales", neverBought.knownDays]),
    ...neverBought.products.flatMap(({ productId, tryOns }) =>
      rows("never bought", productId, ["try-on visits", tryOns]),
    ),
    ...rows(
      "assisted",
      "",
      ["state", assisted.state],
      ["days", assisted.days],
      ["units within 60 minutes", assisted.units],
      ["placebo units", assisted.placeboUnits],
      ["beyond placebo", assisted.beyondPlacebo],
      ["lower 95 %", assisted.interval?.lower ?? null],
      ["upper 95 %", assisted.interval?.upper ?? null],
    ),
    ...report.products.flatMap((product) =>
      rows(
        "product",
        product.productId,
        ["category", product.category],
        ["up minutes", report.upMinutes],
        ["scans", product.scans],
        ["try-on visits", product.tryOns],
        ["try-on visits before", product.tryOnsBefore],
        ["requests", product.requests],
        ["size requests", product.sizeRequests],
        ["sizes sold out", product.missingSizes],
        ["hand-offs", product.handOffs],
        ["hand-off visits of try-on visits", product.handOffsOfTryOns],
        ["units bought", product.bought],
      ),
    ),
    ...report.categories.flatMap((row) =>
      rows(
        "category",
        row.category ?? "unknown",
        ["up minutes", report.upMinutes],
        ["garments tried", row.garmentsTried],
        ["requests", row.requests],
        ["size requests", row.sizeRequests],
        ["sizes sold out", row.missingSizes],
        ["units bought", row.bought],
      ),
    ),
    ...report.hours.flatMap((row) => rows("hour", clock(row.hour), ...visits(row))),
    ...report.weekHours.flatMap((row) =>
      rows("week hour", `${WEEKDAYS[row.weekday - 1] ?? ""} ${clock(row.hour)}`, ...visits(row)),
    ),
    ...report.days.flatMap((row) =>
      rows("day", row.day, ...visits(row), ["sales known", row.salesKnown ? "yes" : "no"]),
    ),
    ...report.campaigns.flatMap((row) =>
      rows(
        "campaign",
        row.campaignId,
        ["shown minutes", row.shownMinutes],
        ["visits", row.visits],
        ["try-on visits", row.tryOns],
      ),
    ),
    ...report.screens.flatMap((row) => rows("screen", row.screenId, ...visits(row))),
    ...report.sites.flatMap((row) =>
      rows(
        "site",
        row.siteId,
        ...visits(row),
        ["sizes sold out", row.missingSizes],
        ["median dwell seconds", seconds(row.medianDwellMs)],
        ["median response seconds", seconds(row.medianResponseMs)],
      ),
    ),
    ...report.notes.map((note) => ({
      ...blank,
      table: "note",
      row: note.day,
      measure: note.siteId ?? "all sites",
      value: note.text,
    })),
    ...Object.entries(ENGAGEMENT_DEFINITIONS).map(([id, { en }]) => ({
      ...blank,
      table: "definition",
      row: id,
      measure: "meaning",
      value: en,
    })),
  ];
}

const blank = { of: "", share: "" } as const;

function about(report: EngagementReport): Measured[] {
  const { before } = report;
  return [
    ["site", report.siteId],
    ["screen", report.screenId ?? "all"],
    ["first day", report.fromDay],
    ["day after the last", report.toDay],
    ["before: first day", before.fromDay],
    ["before: day after the last", before.toDay],
    ["time zone", report.timeZone],
    ["simulated", report.simulated ? "yes (made up for show)" : "no"],
    ["smallest printed count", report.smallestPrinted],
    ["up minutes", report.upMinutes],
    ["before: up minutes", before.upMinutes],
    ["minutes in which a camera counted", report.countingMinutes],
    ["before: minutes in which a camera counted", before.countingMinutes],
    ["days with sales", report.salesDays],
    ["before: days with sales", before.salesDays],
  ];
}

function durations(prefix: string, { count, medianMs, p90Ms }: Duration): Measured[] {
  return [
    [`${prefix}count`, count],
    [`${prefix}median seconds`, seconds(medianMs)],
    [`${prefix}90th percentile seconds`, seconds(p90Ms)],
  ];
}

function fields(value: Measured[1], smallest: number): Pick<ExportRecord, "value" | "of" | "share"> {
  if (value === null) return { value: "", ...blank };
  if (typeof value !== "object") return { value, ...blank };
  if ("state" in value) return { value: counted(value, smallest), ...blank };
  return {
    value: counted(value.numerator, smallest),
    of: counted(value.denominator, smallest),
    share: value.share ?? "",
  };
}

function counted(cell: Cell, smallest: number): string | number {
  return cell.value ?? cellText(cell, smallest);
}

function seconds(durationMs: number | null): number | null {
  return durationMs === null ? null : durationMs / 1000;
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

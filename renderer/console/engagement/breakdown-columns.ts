import type { Cell, Rate } from "../../../main/report/schema/cell.ts";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type {
  CampaignRow,
  CategoryRow,
  ProductRow,
  ScreenRow,
  SiteRow,
} from "../../../main/report/schema/engagement-rows.ts";
import { cellWhileUp } from "./cell-while-up.ts";

/** What the report's counts can be told by, besides the hour of the week. */
export const DIMENSIONS = ["product", "category", "campaign", "screen", "site"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What stands in a field of the table; null where there is none to tell. */
export type Field =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "rate"; readonly rate: Rate }
  | { readonly kind: "minutes"; readonly minutes: number | null }
  | { readonly kind: "duration"; readonly durationMs: number | null }
  | { readonly kind: "per-hour"; readonly count: number | null };

/** The columns of each dimension, the one that its rows are ordered by at first in front. */
export const COLUMNS = {
  product: ["tryOns", "before", "requests", "missingSizes", "handOffs", "bought", "rate"],
  category: ["garmentsTried", "requests", "sizeRequests", "missingSizes", "bought"],
  campaign: ["visits", "tryOns", "perHour", "shown"],
  screen: ["visits", "tryOns", "requests", "perHour", "up"],
  site: ["visits", "tryOns", "requests", "missingSizes", "perHour", "dwell", "response", "up"],
} as const satisfies Readonly<Record<Dimension, readonly string[]>>;
export type ColumnId = (typeof COLUMNS)[Dimension][number];

/** One line of the table: `id` null is what has no name (products that the catalogue does not know). */
export interface BreakdownRow {
  readonly id: string | null;
  readonly fields: Readonly<Partial<Record<ColumnId, Field>>>;
}

/** What the breakdown reads of a report. */
export type BrokenDown = Pick<
  EngagementReport,
  "products" | "categories" | "campaigns" | "screens" | "sites"
>;

/** The rows of one dimension, in the report's order. */
export function breakdownRows(report: BrokenDown, dimension: Dimension): readonly BreakdownRow[] {
  switch (dimension) {
    case "product":
      return report.products.map(productRow);
    case "category":
      return report.categories.map(categoryRow);
    case "campaign":
      return report.campaigns.map(campaignRow);
    case "screen":
      return report.screens.map(screenRow);
    case "site":
      return report.sites.map(siteRow);
  }
}

const counted = (cell: Cell): Field => ({ kind: "cell", cell });

function perHour({ value }: Cell, minutes: number | null): Field {
  const known = value !== null && minutes !== null && minutes > 0;
  return { kind: "per-hour", count: known ? (60 * value) / minutes : null };
}

function productRow(row: ProductRow): BreakdownRow {
  return {
    id: row.productId,
    fields: {
      tryOns: counted(row.tryOns),
      before: counted(row.tryOnsBefore),
      requests: counted(row.requests),
      missingSizes: counted(row.missingSizes),
      handOffs: counted(row.handOffs),
      bought: counted(row.bought),
      rate: { kind: "rate", rate: row.handOffsOfTryOns },
    },
  };
}

function categoryRow(row: CategoryRow): BreakdownRow {
  return {
    id: row.category,
    fields: {
      garmentsTried: counted(row.garmentsTried),
      requests: counted(row.requests),
      sizeRequests: counted(row.sizeRequests),
      missingSizes: counted(row.missingSizes),
      bought: counted(row.bought),
    },
  };
}

function campaignRow({ campaignId, shownMinutes, tryOns, visits }: CampaignRow): BreakdownRow {
  return {
    id: campaignId,
    fields: {
      visits: counted(visits),
      tryOns: counted(tryOns),
      perHour: perHour(visits, shownMinutes),
      shown: { kind: "minutes", minutes: shownMinutes },
    },
  };
}

function screenRow({ screenId, ...row }: ScreenRow): BreakdownRow {
  return { id: screenId, fields: visitFields(row) };
}

function siteRow({ siteId, ...row }: SiteRow): BreakdownRow {
  return {
    id: siteId,
    fields: {
      ...visitFields(row),
      missingSizes: counted(cellWhileUp(row.missingSizes, row.upMinutes)),
      dwell: { kind: "duration", durationMs: row.medianDwellMs },
      response: { kind: "duration", durationMs: row.medianResponseMs },
    },
  };
}

function visitFields({ requests, tryOns, upMinutes, visits }: Omit<ScreenRow, "screenId">) {
  return {
    visits: counted(cellWhileUp(visits, upMinutes)),
    tryOns: counted(cellWhileUp(tryOns, upMinutes)),
    requests: counted(cellWhileUp(requests, upMinutes)),
    perHour: perHour(visits, upMinutes),
    up: { kind: "minutes", minutes: upMinutes },
  } as const satisfies BreakdownRow["fields"];
}

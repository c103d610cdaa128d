import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { SURVEY_MEASURES, type Tally, type TallyMeasure } from "../../ledger/read/tally.ts";
import type { EntryKind } from "../../ledger/schema/entry.ts";

/**
 * A span of a ledger as a Parquet file: the counts of one site in one month, by day and screen and either by hour or by
 * product or waiting time, as reports print them. It holds no more than retention would leave of those days: no visit
 * and no row of one, so that what leaves the site never outlives what the site forgets. Its counts are true ones: a
 * report made of spans is suppressed like any other, and the folder is as confidential as the ledger.
 */
export const SPAN_FORMAT_VERSION = 3;

/** The columns of a span, as DuckDB declares them. */
export const SPAN_COLUMNS = [
  /**
   * What is counted: a measure, or `measure/subject`: a product, a campaign, an arm, a time in milliseconds. In
   * one column, because DuckDB groups by one dictionary quicker than by two: 0.22 against 0.29 s of a processor for
   * 10 million rows.
   */
  ["counted", "VARCHAR"],
  ["day", "DATE"],
  /** Null for what no report tells by the hour. */
  ["hour", "TINYINT"],
  ["screenId", "VARCHAR"],
  ["count", "INTEGER"],
] as const;

/** A count of a span. */
export interface SpanRow {
  readonly counted: string;
  readonly day: string;
  readonly hour: number | null;
  readonly screenId: string;
  readonly count: number;
}

/** The two parts of `counted`; the subject is empty where there is none. */
export function partsOf(counted: string): { readonly measure: string; readonly subject: string } {
  const at = counted.indexOf("/");
  return at < 0
    ? { measure: counted, subject: "" }
    : { measure: counted.slice(0, at), subject: counted.slice(at + 1) };
}

type Counted = Pick<Tally, "measure" | "kind">;
const kindOf = (kind: EntryKind): Counted => ({ measure: "entries", kind });
const measureOf = (measure: TallyMeasure): Counted => ({ measure, kind: null });

/** What a span tells by day and hour, and what each was in the ledger. */
export const MEASURES_OF_HOURS: ReadonlyMap<string, Counted> = new Map([
  ["visits", measureOf("visits")],
  ["try-on", measureOf("try-on")],
  ["request", kindOf("request")],
  ["heartbeat", kindOf("heartbeat")],
]);

/** What a span tells by the day alone. */
export const MEASURES_OF_DAYS: ReadonlyMap<string, Counted> = new Map([
  ["pass-by", kindOf("pass-by")],
  ["view", kindOf("view")],
  ["counting", measureOf("counting")],
  ["interact", measureOf("interact")],
  ["hand-off", measureOf("hand-off")],
  ["abandoned", measureOf("abandoned")],
  ["garment", measureOf("product-try-on")],
  ["answered", measureOf("answered")],
  ["size-request", measureOf("size-request")],
  ["missing-size", measureOf("missing-size")],
]);

/** What a span tells by the product. */
export const MEASURES_OF_PRODUCTS: ReadonlyMap<string, Counted> = new Map([
  ["product-scan", kindOf("scan")],
  ["product-request", kindOf("request")],
  ["product-try-on", measureOf("product-try-on")],
  ["product-hand-off", measureOf("product-hand-off")],
  ["product-answered", measureOf("answered")],
  ["product-size-request", measureOf("size-request")],
  ["product-missing-size", measureOf("missing-size")],
]);

/** What a span tells by the campaign that visits began from. */
export const MEASURES_OF_CAMPAIGNS: ReadonlyMap<string, Counted> = new Map([
  ["campaign-visit", measureOf("visits")],
  ["campaign-try-on", measureOf("try-on")],
]);

/** Requests by the time they waited, visits by the time they took. */
export const MEASURES_OF_TIMES: ReadonlyMap<string, Counted> = new Map([
  ["wait", measureOf("wait")],
  ["dwell", measureOf("dwell")],
]);

/** Minutes up by the arm that the screen had, and answers about the mirror by arm (empty: none). */
export const MEASURES_OF_ARMS: ReadonlyMap<string, Counted> = new Map([
  ["arm-minute", kindOf("heartbeat")],
  ...SURVEY_MEASURES.map((measure) => [measure, measureOf(measure)] as const),
]);

/**
 * What a span tells besides the ledger's entries. By product: units `sold` (0 too, where a till's file names the
 * product) and `returned`. By currency and product (`EUR/product-1`): `revenue`, or `refund` where more went back. By
 * campaign: `shown-ms`. By day: `sales-day`, a till's file speaks for it; `assisted-day`, it has try-ons and sales with
 * times, and then `assisted-units`, `placebo-units` and `placebo-days`; `door-day`, people were counted at the door,
 * and how many `visitors`; `interact-counted` and `pass-by-counted`, those of hours in which a camera of the site
 * counted. By number of a hand-out: `handed-out`, all of its flyers on each of its days.
 */
export const MEASURES_BESIDE = [
  "sold",
  "returned",
  "revenue",
  "refund",
  "shown-ms",
  "sales-day",
  "assisted-day",
  "assisted-units",
  "placebo-units",
  "placebo-days",
  "door-day",
  "visitors",
  "interact-counted",
  "pass-by-counted",
  "handed-out",
] as const;
export type MeasureBeside = (typeof MEASURES_BESIDE)[number];

/** The rows that a tally adds to; none where no report of spans counts it. */
export function spanRowsOf(tally: Tally): SpanRow[] {
  const { armId, bucketMs, campaignId, count, day, hour, productId, screenId } = tally;
  const row = { day, screenId, count, hour: null };
  const of = (measures: ReadonlyMap<string, Counted>, subject: string | number | null): SpanRow[] =>
    subject === null
      ? []
      : namesOf(measures, tally).map((measure) => ({ ...row, counted: `${measure}/${subject}` }));
  return [
    ...namesOf(MEASURES_OF_HOURS, tally).map((counted) => ({ ...row, counted, hour })),
    ...namesOf(MEASURES_OF_DAYS, tally).map((counted) => ({ ...row, counted })),
    ...of(MEASURES_OF_PRODUCTS, productId),
    ...of(MEASURES_OF_CAMPAIGNS, campaignId),
    ...of(MEASURES_OF_TIMES, bucketMs),
    ...of(MEASURES_OF_ARMS, armId ?? (tally.kind === "heartbeat" ? null : "")),
  ];
}

function namesOf(measures: ReadonlyMap<string, Counted>, { measure, kind }: Tally): string[] {
  return [...measures].flatMap(([name, counted]) =>
    counted.measure === measure && (measure !== "entries" || counted.kind === kind) ? [name] : [],
  );
}

/** What a span says of itself, in the file's own key-value pairs (all of them text). */
export const spanHeadSchema = z.strictObject({
  /** Spans of older formats hold less, and nothing that means something else now. */
  psycheSpan: z.enum(["1", "2", "3"]),
  siteId: slugSchema,
  /** `2026-03`. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  timeZone: z.string().min(1).max(64),
  simulated: z.enum(["0", "1"]),
});
export type SpanHead = z.infer<typeof spanHeadSchema>;

/** The head as it lies in a file: since format 3 with sums of the file (`compared-sums.ts`). */
export const keptHeadSchema = spanHeadSchema.extend({ sums: z.string().optional() });

/** `harbour-street.2026-03.parquet`. */
export function spanFileName({ siteId, month }: Pick<SpanHead, "siteId" | "month">): string {
  return `${siteId}.${month}.parquet`;
}

/** Site and month of a file's name; null where it is none of a span. */
export function spanOfFileName(name: string): Pick<SpanHead, "siteId" | "month"> | null {
  const [, siteId = "", month = ""] = /^([^.]+)\.(\d{4}-\d{2})\.parquet$/.exec(name) ?? [];
  return slugSchema.safeParse(siteId).success ? { siteId, month } : null;
}

/** The months that a span of days (half-open, ISO 8601) touches, in order. */
export function monthsOf(fromDay: string, toDay: string): string[] {
  const months: string[] = [];
  for (let month = fromDay.slice(0, 7); `${month}-01` < toDay; month = monthAfter(month)) months.push(month);
  return months;
}

/** The month after: `2026-12` gives `2027-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

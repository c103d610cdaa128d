import type { DuckDBConnection } from "@duckdb/node-api";
import { daysBetween } from "../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { KnownProduct } from "../engagement/engagement-input.ts";
import { ALL_SITES, engagementReport } from "../engagement/engagement-report.ts";
import { MAX_DAYS_OF_A_REPORT } from "../engagement/period-before.ts";
import { SMALLEST_SHARED_COUNT } from "../schema/cell.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import { type ComparedSpansQuery, readSpans } from "./read-spans.node.ts";
import type { SpansCode } from "./span-files.node.ts";
import { simulatedIn, timeZoneOf } from "./whole-of-heads.ts";

/**
 * The engagement report over spans: the numbers that the same ledgers give one by one, added up where `siteId` is null.
 * Counts below 10 are not printed, since they have left their sites. Notes stay at the sites.
 */
export async function reportOnSpans(
  connection: DuckDBConnection,
  query: ComparedSpansQuery,
  products: ReadonlyMap<string, KnownProduct> = new Map(),
): Promise<Result<EngagementReport, SpansCode | "span-too-long" | "not-earlier">> {
  const { against, fromDay, siteId, toDay } = query;
  for (const span of [query, ...(against === undefined ? [] : [against])]) {
    const days = daysBetween(span.fromDay, span.toDay);
    if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
      return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
  }
  if (against !== undefined && against.toDay > fromDay)
    return fail("not-earlier", "Days are held against days that were over before them.");
  const spans = await readSpans(connection, query);
  if (!spans.ok) return spans;
  const { heads, input } = spans.value;
  const siteIds = new Set(heads.map((head) => head.siteId));
  const [onlySite, ...otherSites] = siteIds;
  return succeed(
    engagementReport(
      {
        fromDay,
        toDay,
        timeZone: timeZoneOf(heads),
        siteId: siteId ?? (otherSites.length === 0 ? (onlySite ?? ALL_SITES) : ALL_SITES),
        screenId: null,
        simulated: simulatedIn(heads),
        smallestPrinted: SMALLEST_SHARED_COUNT,
      },
      { ...input, products, notes: [] },
    ),
  );
}

import type { DuckDBConnection } from "@duckdb/node-api";
import { daysBetween } from "../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { engagementReport, MAX_DAYS_OF_A_REPORT } from "../engagement.ts";
import type { EngagementReport } from "../schema/engagement.ts";
import { readSpans, type SpansCode, type SpansQuery } from "./read-spans.node.ts";

/** What a report over more than one site says in place of a site's name and time zone; neither is a name of one. */
export const ALL_SITES = "all sites";
const EACH_ITS_OWN = "each site's own";

/** The engagement report over spans: the numbers that the same ledgers give one by one, added up where `siteId` is null. */
export async function reportOnSpans(
  connection: DuckDBConnection,
  query: SpansQuery,
): Promise<Result<EngagementReport, SpansCode | "span-too-long">> {
  const { fromDay, siteId, toDay } = query;
  const days = daysBetween(fromDay, toDay);
  if (days < 1 || days > MAX_DAYS_OF_A_REPORT)
    return fail("span-too-long", `A report covers 1 to ${MAX_DAYS_OF_A_REPORT} days; this is ${days}.`);
  const spans = await readSpans(connection, query);
  if (!spans.ok) return spans;
  const { counts, heads } = spans.value;
  const siteIds = new Set(heads.map((head) => head.siteId));
  const timeZones = new Set(heads.map((head) => head.timeZone));
  const [onlySite, ...otherSites] = siteIds;
  const [onlyZone, ...otherZones] = timeZones;
  return succeed(
    engagementReport(
      {
        fromDay,
        toDay,
        timeZone: otherZones.length === 0 ? (onlyZone ?? EACH_ITS_OWN) : EACH_ITS_OWN,
        siteId: siteId ?? (otherSites.length === 0 ? (onlySite ?? ALL_SITES) : ALL_SITES),
        screenId: null,
        simulated: heads.some(({ simulated }) => simulated === "1"),
      },
      counts,
    ),
  );
}

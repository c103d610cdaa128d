import type { DuckDBConnection } from "@duckdb/node-api";
import { type Result, succeed } from "../../base/result.ts";
import type { EngagementInput } from "../engagement/engagement-input.ts";
import { type Days, periodBefore } from "../engagement/period-before.ts";
import { compareSites, noPeriod } from "./compared-sites.ts";
import { countSpans, type SpansOfDays } from "./count-spans.node.ts";
import { badSpan, readSpanHeads } from "./read-span-heads.node.ts";
import { noSpans, type SpanFile, type SpansCode, type SpansQuery, spanFilesOf } from "./span-files.node.ts";
import { monthAfter, type SpanHead } from "./span-format.ts";

export interface CountedSpans {
  readonly input: Omit<EngagementInput, "products" | "notes">;
  /** Of the files that the report counts; those of other sites, which it is compared with, are not among them. */
  readonly heads: readonly SpanHead[];
}

/** Days of spans, and those that they are held against: as many just before, if not said. */
export interface ComparedSpansQuery extends SpansQuery {
  readonly against?: Days | undefined;
}

/**
 * Counts what spans hold of some days and of those that they are held against, of one site or of all: the same counts
 * as `readEngagement` gives for the ledgers that they came from. Memory grows with days, hours, sites and products,
 * not with rows.
 */
export async function readSpans(
  connection: DuckDBConnection,
  query: ComparedSpansQuery,
): Promise<Result<CountedSpans, SpansCode>> {
  const found = spanFilesOf({ ...query, siteId: null });
  if (!found.ok) return found;
  const isOwn = (siteId: string): boolean => query.siteId === null || siteId === query.siteId;
  if (!found.value.some(({ siteId }) => isOwn(siteId))) return noSpans(query);
  const beforeDays = query.against ?? periodBefore(query);
  const before = spanFilesOf({ ...query, ...beforeDays, siteId: null });
  const periods = [
    spansOfDays(query, found.value, isOwn),
    spansOfDays(beforeDays, before.ok ? before.value : [], isOwn),
  ] as const;
  try {
    const heads = await readHeadsOf(connection, periods, isOwn);
    if (!heads.ok) return heads;
    const now = await countSpans(connection, periods[0]);
    const past = await countSpans(connection, periods[1]);
    const siteIds = new Set([...now.sites.keys(), ...past.sites.keys()]);
    return succeed({
      input: {
        now: now.period,
        before: past.period,
        beforeDays,
        sites: new Map(
          Array.from(siteIds, (siteId) => [
            siteId,
            { now: now.sites.get(siteId) ?? noPeriod(), before: past.sites.get(siteId) ?? noPeriod() },
          ]),
        ),
        campaignMinutes: now.campaignMinutes,
        assisted: now.assisted,
      },
      heads: heads.value.filter(({ siteId }) => isOwn(siteId)),
    });
  } catch (error) {
    return badSpan(error instanceof Error ? error.message : String(error));
  }
}

interface GrowingSpans extends SpansOfDays {
  readonly summed: Set<string>;
}

function spansOfDays(
  { fromDay, toDay }: Days,
  files: readonly SpanFile[],
  isOwn: SpansOfDays["isOwn"],
): GrowingSpans {
  return { fromDay, toDay, files, isOwn, compared: compareSites(isOwn), summed: new Set() };
}

/** Reads the heads of all files, and takes the sums of those whose whole month a period covers. */
async function readHeadsOf(
  connection: DuckDBConnection,
  periods: readonly GrowingSpans[],
  isOwn: SpansOfDays["isOwn"],
) {
  const wanted = new Map<string, { readonly siteId: string; readonly period: GrowingSpans | null }>();
  for (const period of periods)
    for (const { file, siteId, month } of period.files) {
      const isWhole = `${month}-01` >= period.fromDay && `${monthAfter(month)}-01` <= period.toDay;
      wanted.set(file, { siteId, period: isWhole ? period : null });
    }
  return readSpanHeads(connection, [...wanted.keys()], {
    // `countSpans` holds the sums of the report's own sites against their rows.
    isProvedLater: (file) => isOwn(wanted.get(file)?.siteId ?? ""),
    take(file, sums) {
      const { period = null, siteId = "" } = wanted.get(file) ?? {};
      if (sums === null || period === null) return;
      for (const sum of sums) period.compared.add(siteId, sum);
      period.summed.add(file);
    },
  });
}

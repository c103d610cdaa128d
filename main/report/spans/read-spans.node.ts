import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { EngagementInput } from "../engagement/engagement-input.ts";
import { periodBefore } from "../engagement/period-before.ts";
import { countSpans, noPeriod } from "./count-spans.node.ts";
import { badSpan, readSpanHeads } from "./read-span-heads.node.ts";
import { monthsOf, type SpanHead, spanOfFileName } from "./span-format.ts";

/** A site of a chain has one file a month: a thousand sites for two years. */
const MAX_FILES = 24_000;

export interface SpansQuery {
  /** Folder of spans, made by `writeSpan`. */
  readonly folder: string;
  /** ISO 8601 days; `toDay` is exclusive. Days are those of each site's own calendar. */
  readonly fromDay: string;
  readonly toDay: string;
  /** One site, or null for all. */
  readonly siteId: string | null;
}

export interface CountedSpans {
  readonly input: Omit<EngagementInput, "products" | "notes">;
  /** Of the files that the report counts; those of other sites, which it is compared with, are not among them. */
  readonly heads: readonly SpanHead[];
}

export type SpansCode = "no-spans" | "too-many-spans" | "bad-folder" | "bad-span";

/**
 * Counts what spans hold of some days and as many just before, of one site or of all: the same counts as
 * `readEngagement` gives for the ledgers that they came from. Memory grows with days, hours, sites and products, not
 * with rows.
 */
export async function readSpans(
  connection: DuckDBConnection,
  query: SpansQuery,
): Promise<Result<CountedSpans, SpansCode>> {
  const found = filesOf({ ...query, siteId: null });
  if (!found.ok) return found;
  const own = found.value.filter(({ siteId }) => query.siteId === null || siteId === query.siteId);
  if (own.length === 0) return noSpans(query);
  const before = filesOf({ ...query, ...periodBefore(query), siteId: null });
  const filesBefore = before.ok ? before.value : [];
  const heads = await readSpanHeads(connection, [
    ...new Set([...found.value, ...filesBefore].map(({ file }) => file)),
  ]);
  if (!heads.ok) return heads;
  const isOwn = (file: FoundSpan): boolean => query.siteId === null || file.siteId === query.siteId;
  try {
    const now = await countSpans(connection, found.value, isOwn, query);
    const past = await countSpans(connection, filesBefore, isOwn, periodBefore(query));
    const siteIds = new Set([...now.sites.keys(), ...past.sites.keys()]);
    return succeed({
      input: {
        now: now.period,
        before: past.period,
        sites: new Map(
          Array.from(siteIds, (siteId) => [
            siteId,
            { now: now.sites.get(siteId) ?? noPeriod(), before: past.sites.get(siteId) ?? noPeriod() },
          ]),
        ),
        campaignMinutes: now.campaignMinutes,
        assisted: now.assisted,
      },
      heads: heads.value.filter(({ siteId }) => query.siteId === null || siteId === query.siteId),
    });
  } catch (error) {
    return badSpan(error instanceof Error ? error.message : String(error));
  }
}

interface FoundSpan {
  readonly file: string;
  readonly siteId: string;
}

function filesOf(query: SpansQuery): Result<FoundSpan[], SpansCode> {
  const { fromDay, siteId, toDay } = query;
  const folder = resolve(query.folder);
  // DuckDB takes these for patterns, and there is no way to say that they are none.
  if (/[*?[\]{}]/.test(folder))
    return fail("bad-folder", `${folder} has one of * ? [ ] { } in its name; give it another one.`);
  if (!existsSync(folder)) return fail("no-spans", `${folder} is not there.`);
  const months = new Set(monthsOf(fromDay, toDay));
  const files = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const span = spanOfFileName(name);
      const isAsked = span !== null && months.has(span.month) && (siteId === null || span.siteId === siteId);
      return isAsked ? [{ file: join(folder, name), siteId: span.siteId }] : [];
    });
  if (files.length === 0) return noSpans(query);
  if (files.length > MAX_FILES)
    return fail("too-many-spans", `${files.length} spans at once; a report reads up to ${MAX_FILES}.`);
  return succeed(files);
}

function noSpans({ folder, fromDay, siteId, toDay }: SpansQuery) {
  const sentence = `${resolve(folder)} holds no span of ${siteId ?? "any site"} from ${fromDay} to ${toDay}.`;
  return fail("no-spans", `${sentence} Write one with "report export".`);
}

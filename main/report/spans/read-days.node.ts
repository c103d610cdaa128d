import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import { countOf } from "./count-of.ts";
import { badSpan, readSpanHeads } from "./read-span-heads.node.ts";
import { noSpans, type SpansCode, type SpansQuery, spanFilesOf } from "./span-files.node.ts";
import { SPAN_FORMAT_VERSION, type SpanHead } from "./span-format.ts";
import { sqlText, sqlTexts } from "./sql-text.ts";

/** A sum of a site and day. */
export interface DaySum {
  readonly siteId: string;
  readonly day: string;
  readonly counted: string;
  readonly count: number;
}

export interface SpanDays {
  readonly heads: readonly SpanHead[];
  /** In order of site, day and what is counted. */
  readonly sums: readonly DaySum[];
}

export interface DaysQuery extends SpansQuery {
  /** Further sites of the folder are passed over; all are read where it is left out. */
  readonly only?: ReadonlySet<string>;
  /** Which rows: the first parts of `counted`. */
  readonly measures: readonly string[];
}

/**
 * Sums of some measures by site and day, of the screens of a site together. Fails where a file was written before
 * spans kept all of them. Memory grows with sites, days and what is counted, not with screens and hours.
 */
export async function readDays(
  connection: DuckDBConnection,
  query: DaysQuery,
): Promise<Result<SpanDays, SpansCode>> {
  const found = spanFilesOf(query);
  if (!found.ok) return found;
  const files = found.value.filter(({ siteId }) => query.only?.has(siteId) ?? true).map(({ file }) => file);
  if (files.length === 0) return noSpans(query);
  const heads = await readSpanHeads(connection, files);
  if (!heads.ok) return heads;
  const old = heads.value.find(({ psycheSpan }) => Number(psycheSpan) < SPAN_FORMAT_VERSION);
  if (old !== undefined)
    return fail(
      "old-span",
      `${old.siteId} of ${old.month} was written by an earlier version, which kept less. Write it again with "report export".`,
    );
  try {
    const read = await connection.runAndReadAll(`
      SELECT split_part(parse_filename(filename), '.', 1) AS site, day::VARCHAR AS day, counted, sum(count)::DOUBLE
      FROM read_parquet([${sqlTexts(files)}], filename = true)
      WHERE day >= ${sqlText(query.fromDay)} AND day < ${sqlText(query.toDay)}
        AND split_part(counted, '/', 1) IN (${sqlTexts(query.measures)})
      GROUP BY ALL ORDER BY ALL`);
    const [sites = [], days, counted, sums] = read.getColumns();
    return succeed({
      heads: heads.value,
      sums: sites.map((siteId, index) => ({
        siteId: String(siteId),
        day: String(days?.[index]),
        counted: String(counted?.[index]),
        count: countOf(sums?.[index]),
      })),
    });
  } catch (error) {
    return badSpan(error instanceof Error ? error.message : String(error));
  }
}

/** Sums by site and day: of each day a map from what is counted. In order of site and day. */
export function byDay(sums: readonly DaySum[]) {
  const days = new Map<string, { siteId: string; day: string; sums: Map<string, number> }>();
  for (const { siteId, day, counted, count } of sums) {
    const key = `${siteId} ${day}`;
    const own = days.get(key) ?? { siteId, day, sums: new Map<string, number>() };
    days.set(key, own);
    own.sums.set(counted, count);
  }
  return [...days.values()];
}

import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import { isSimulated, type LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { tallySpan } from "../engagement/read-counts.node.ts";
import { addSurveyTally, noSurveyCounts } from "../survey-counts.ts";
import { rowsOfCountedHours } from "./counted-hours.ts";
import { rowsBeside } from "./rows-beside.node.ts";
import {
  monthAfter,
  monthsOf,
  SPAN_FORMAT_VERSION,
  type SpanHead,
  type SpanRow,
  spanFileName,
  spanRowsOf,
} from "./span-format.ts";
import { writeSpan } from "./write-span.node.ts";

/** Different counts of one month: a site of a hundred screens that count ten thousand things each. */
const MAX_ROWS_OF_A_MONTH = 1_000_000;

export interface SpansOrder {
  readonly reader: LedgerReader;
  /** Name of the site in the spans; it tells the sites of a chain apart. */
  readonly siteId: string;
  /** The site by every name that it has in the ledger; rows of others are left out. */
  readonly namesOfSite: readonly string[];
  /** IANA, of the site. */
  readonly timeZone: string;
  /** ISO 8601 days of the site; `toDay` is exclusive. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Made where it is missing; must be the one that `connection` was opened for. */
  readonly folder: string;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/** A file that was written. */
export interface WrittenSpan {
  readonly file: string;
  readonly rows: number;
}

/**
 * Writes the counts of some days of a ledger as spans, one a month, each whole in its place before the next begins.
 * Days that are written again are replaced. The ledger is only read, as it was at the first query. Throws what
 * SQLite, DuckDB and the disk throw.
 */
export async function exportSpans(
  connection: DuckDBConnection,
  order: SpansOrder,
): Promise<Result<WrittenSpan[], "other-span" | "bad-span" | "too-many-counts">> {
  const { folder, fromDay, reader, siteId, timeZone, toDay } = order;
  mkdirSync(folder, { recursive: true });
  const written: WrittenSpan[] = [];
  for (const month of monthsOf(fromDay, toDay)) {
    const next = `${monthAfter(month)}-01`;
    const days = {
      fromDay: fromDay > `${month}-01` ? fromDay : `${month}-01`,
      toDay: toDay < next ? toDay : next,
    };
    const rows = await rowsOf(order, days);
    if (rows === null)
      return fail(
        "too-many-counts",
        `${month} has more than ${MAX_ROWS_OF_A_MONTH} different counts; a span is not made for that.`,
      );
    const head: SpanHead = {
      psycheSpan: String(SPAN_FORMAT_VERSION) as SpanHead["psycheSpan"],
      siteId,
      month,
      timeZone,
      simulated: isSimulated(reader) ? "1" : "0",
    };
    const span = await writeSpan(connection, { folder: resolve(folder), head, ...days, rows });
    if (!span.ok) return span;
    written.push({ file: spanFileName(head), rows: span.value.rows });
  }
  return succeed(written);
}

/** The counts of a month, summed; null where there are too many. */
async function rowsOf(
  { namesOfSite, pause, reader, siteId, timeZone }: SpansOrder,
  days: { readonly fromDay: string; readonly toDay: string },
): Promise<Iterable<SpanRow> | null> {
  const sums = new Map<string, SpanRow>();
  const names = new Set(namesOfSite);
  const survey = noSurveyCounts();
  const add = (row: SpanRow): void => {
    const { count, ...cell } = row;
    const name = Object.values(cell).join(" ");
    sums.set(name, { ...row, count: count + (sums.get(name)?.count ?? 0) });
  };
  await tallySpan(reader, { ...days, timeZone, screenId: null, pause }, (tally) => {
    if (sums.size > MAX_ROWS_OF_A_MONTH) return;
    if (!names.has(tally.siteId)) return;
    for (const row of spanRowsOf(tally)) add(row);
    addSurveyTally(survey, { ...tally, siteId });
  });
  for (const row of rowsOfCountedHours(survey.reach.get(siteId))) add(row);
  const about = { ...days, namesOfSite, pause, timeZone };
  for (const row of await rowsBeside(reader, about)) add(row);
  return sums.size > MAX_ROWS_OF_A_MONTH ? null : sums.values();
}

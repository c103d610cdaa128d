import type { DuckDBConnection } from "@duckdb/node-api";
import type { AssistedDay } from "../engagement/assisted-sales.ts";
import { campaignMinutes } from "../engagement/campaign-minutes.ts";
import {
  addToCampaign,
  addToDurations,
  addToProduct,
  addToTime,
  addToTotals,
  noCounts,
} from "../engagement/engagement-counts.ts";
import type { PeriodCounts } from "../engagement/engagement-input.ts";
import type { Days } from "../engagement/period-before.ts";
import { type ComparedSites, compareSites, noPeriod } from "./compared-sites.ts";
import { isCompared, MEASURES_COMPARED, sqlOfSums } from "./compared-sums.ts";
import { countOf } from "./count-of.ts";
import type { SpanFile } from "./span-files.node.ts";
import {
  MEASURES_BESIDE,
  MEASURES_OF_ARMS,
  MEASURES_OF_CAMPAIGNS,
  MEASURES_OF_HOURS,
  MEASURES_OF_PRODUCTS,
  MEASURES_OF_TIMES,
  partsOf,
} from "./span-format.ts";
import { sqlText, sqlTexts } from "./sql-text.ts";

const DAY_MS = 86_400_000;
const BESIDE: ReadonlySet<string> = new Set(MEASURES_BESIDE);

/** Days of a report, the files that touch them, and the files of them whose sums were taken from their heads. */
export interface SpansOfDays extends Days {
  readonly files: readonly SpanFile[];
  readonly compared: ComparedSites;
  readonly summed: ReadonlySet<string>;
  /** Whether a site is the report's own, not one that it is compared with. */
  readonly isOwn: (siteId: string) => boolean;
}

/** What the files of a period hold. */
export interface CountedFiles {
  readonly period: PeriodCounts;
  readonly sites: ReadonlyMap<string, PeriodCounts>;
  readonly campaignMinutes: ReadonlyMap<string, number>;
  readonly assisted: readonly AssistedDay[] | null;
}

/**
 * Counts a period in two passes over the files: by day and hour over the rows that have an hour, by what is counted
 * over all. What sites and screens are compared in comes from the heads of files; a third pass reads it from the rows
 * of those that have no sums or that the days cut, and of all where heads and rows disagree. Each pass groups by as
 * little as it can: one with GROUPING SETS took ten times as long, as every row enters every set. Throws what DuckDB
 * throws, and where a file holds what no span does.
 */
export async function countSpans(connection: DuckDBConnection, spans: SpansOfDays): Promise<CountedFiles> {
  const { files, fromDay, isOwn, summed, toDay } = spans;
  const counts = noCounts();
  const units = new Map<string, number>();
  const shown: { campaignId: string; shownMs: number }[] = [];
  const totals = new Map<string, number>();
  const dayText = daysAsText();
  // Whole months need no look at the day.
  const isWhole = fromDay.endsWith("-01") && toDay.endsWith("-01");
  const asked = isWhole ? "true" : `day >= ${sqlText(fromDay)} AND day < ${sqlText(toDay)}`;
  const columnsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getColumns();

  async function byTime(rows: string): Promise<void> {
    const [counted = [], days, hours, sums] = await columnsOf(`
      SELECT counted, day - DATE '1970-01-01', hour, sum FROM (
        SELECT counted, day, hour, sum(count)::DOUBLE AS sum ${rows} WHERE hour >= 0 AND ${asked} GROUP BY ALL)`);
    for (const [index, name] of counted.entries())
      addToTime(counts, {
        ...knownIn(MEASURES_OF_HOURS, name),
        day: dayText(Number(days?.[index])),
        hour: Number(hours?.[index]),
        count: countOf(sums?.[index]),
      });
  }

  async function byCounted(rows: string): Promise<void> {
    const [counted = [], sums] = await columnsOf(
      `SELECT counted, sum(count)::DOUBLE ${rows} WHERE ${asked} GROUP BY ALL`,
    );
    for (const [index, name] of counted.entries()) add(String(name), countOf(sums?.[index]));
  }

  function add(counted: string, count: number): void {
    const { measure, subject } = partsOf(counted);
    if (isCompared(measure)) totals.set(counted, count);
    if (MEASURES_COMPARED.has(measure))
      addToTotals(counts, { ...knownIn(MEASURES_COMPARED, measure), count });
    else if (MEASURES_OF_TIMES.has(measure))
      addToDurations(counts, { ...knownIn(MEASURES_OF_TIMES, measure), bucketMs: countOf(subject), count });
    else if (MEASURES_OF_PRODUCTS.has(measure))
      addToProduct(counts.products, {
        ...knownIn(MEASURES_OF_PRODUCTS, measure),
        productId: subject,
        count,
      });
    else if (MEASURES_OF_CAMPAIGNS.has(measure))
      addToCampaign(counts, { ...knownIn(MEASURES_OF_CAMPAIGNS, measure), campaignId: subject, count });
    else if (measure === "sold") units.set(subject, (units.get(subject) ?? 0) + count);
    else if (measure === "shown-ms") shown.push({ campaignId: subject, shownMs: count });
    else if (!BESIDE.has(measure) && !MEASURES_OF_ARMS.has(measure))
      throw new Error(`There is no measure "${measure}".`);
  }

  /** The site is in the name of its files (`spanFileName`). */
  async function compareByRows(compared: ComparedSites, some: readonly SpanFile[]): Promise<ComparedSites> {
    if (some.length === 0) return compared;
    const from = `read_parquet([${sqlTexts(some.map(({ file }) => file))}], filename = true)`;
    const by = "split_part(parse_filename(filename), '.', 1)";
    const [sites = [], counted, screens, days, sums] = await columnsOf(sqlOfSums({ from, asked, by }));
    for (const [index, siteId] of sites.entries()) {
      const day = days?.[index];
      compared.add(String(siteId), [
        String(counted?.[index]),
        String(screens?.[index]),
        typeof day === "string" ? day : null,
        countOf(sums?.[index]),
      ]);
    }
    return compared;
  }

  const own = files.filter(({ siteId }) => isOwn(siteId)).map(({ file }) => file);
  if (own.length > 0) {
    const rows = `FROM read_parquet([${sqlTexts(own)}])`;
    await byTime(rows);
    await byCounted(rows);
  }
  const mixed = await compareByRows(
    spans.compared,
    files.filter(({ file }) => !summed.has(file)),
  );
  const compared = isEqual(mixed.totals, totals) ? mixed : await compareByRows(compareSites(isOwn), files);
  for (const [screenId, sums] of compared.screens) counts.screens.set(screenId, sums);
  return {
    period: own.length === 0 ? noPeriod() : { counts, sales: { knownDays: compared.knownDays, units } },
    sites: compared.sites,
    campaignMinutes: campaignMinutes(shown),
    assisted: compared.assisted(),
  };
}

/** Numbers come over faster than texts; a report has few days and many hours. */
function daysAsText(): (daysSinceEpoch: number) => string {
  const known = new Map<number, string>();
  return (days) => {
    const text = known.get(days) ?? new Date(days * DAY_MS).toISOString().slice(0, 10);
    known.set(days, text);
    return text;
  };
}

function isEqual(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  return some.size === others.size && [...some].every(([key, count]) => others.get(key) === count);
}

function knownIn<T>(measures: ReadonlyMap<string, T>, name: unknown): T {
  const known = measures.get(String(name));
  if (known === undefined) throw new Error(`There is no measure "${String(name)}".`);
  return known;
}

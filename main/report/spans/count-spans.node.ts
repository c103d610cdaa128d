import type { DuckDBConnection } from "@duckdb/node-api";
import type { AssistedDay } from "../engagement/assisted-sales.ts";
import { campaignMinutes } from "../engagement/campaign-minutes.ts";
import {
  addToCampaign,
  addToDurations,
  addToProduct,
  addToScreen,
  addToTime,
  addToTotals,
  noCounts,
} from "../engagement/engagement-counts.ts";
import { noSales, type PeriodCounts } from "../engagement/engagement-input.ts";
import type { Days } from "../engagement/period-before.ts";
import {
  MEASURES_BESIDE,
  MEASURES_OF_ARMS,
  MEASURES_OF_CAMPAIGNS,
  MEASURES_OF_DAYS,
  MEASURES_OF_HOURS,
  MEASURES_OF_PRODUCTS,
  MEASURES_OF_TIMES,
  type MeasureBeside,
  partsOf,
} from "./span-format.ts";
import { sqlText, sqlTexts } from "./sql-text.ts";

const TOTALS = new Map([...MEASURES_OF_HOURS, ...MEASURES_OF_DAYS]);
const BESIDE: ReadonlySet<string> = new Set(MEASURES_BESIDE);
/** What is told by the day and site: few rows, which are read as they are. */
const OF_DAYS: readonly MeasureBeside[] = [
  "sales-day",
  "assisted-day",
  "assisted-units",
  "placebo-units",
  "placebo-days",
];

/** What the files of a period hold. */
export interface CountedFiles {
  readonly period: PeriodCounts;
  readonly sites: ReadonlyMap<string, PeriodCounts>;
  readonly campaignMinutes: ReadonlyMap<string, number>;
  readonly assisted: readonly AssistedDay[] | null;
}
interface SpanFile {
  readonly file: string;
  readonly siteId: string;
}

export function noPeriod(): PeriodCounts {
  return { counts: noCounts(), sales: noSales };
}

/**
 * Counts a period in three passes over the files: by day and hour over the rows that have an hour, by what is counted
 * over all, by site and screen over the few measures that those are compared in. Each pass groups by as little as it
 * can: one with GROUPING SETS took ten times as long, as every row enters every set. Throws what DuckDB throws, and
 * where a file holds what no span does.
 */
export async function countSpans(
  connection: DuckDBConnection,
  files: readonly SpanFile[],
  isOwn: (file: SpanFile) => boolean,
  { fromDay, toDay }: Days,
): Promise<CountedFiles> {
  const counts = noCounts();
  const units = new Map<string, number>();
  const shown: { campaignId: string; shownMs: number }[] = [];
  const own = files.filter(isOwn).map(({ file }) => file);
  // Whole months need no look at the day.
  const isWhole = fromDay.endsWith("-01") && toDay.endsWith("-01");
  const asked = isWhole ? "true" : `day >= ${sqlText(fromDay)} AND day < ${sqlText(toDay)}`;
  const columnsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getColumns();

  async function byTime(rows: string): Promise<void> {
    const [counted = [], days, hours, sums] = await columnsOf(`
      SELECT counted, day::VARCHAR, hour, sum FROM (
        SELECT counted, day, hour, sum(count)::DOUBLE AS sum ${rows} WHERE hour >= 0 AND ${asked} GROUP BY ALL)`);
    for (const [index, name] of counted.entries())
      addToTime(counts, {
        ...knownIn(MEASURES_OF_HOURS, name),
        day: String(days?.[index]),
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
    if (TOTALS.has(measure)) addToTotals(counts, { ...knownIn(TOTALS, measure), count });
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

  const beside = noBeside();
  if (files.length > 0) await bySite();
  if (own.length === 0) return { ...beside, period: noPeriod(), campaignMinutes: new Map(), assisted: null };
  const rows = `FROM read_parquet([${sqlTexts(own)}])`;
  await byTime(rows);
  await byCounted(rows);
  return {
    period: { counts, sales: { knownDays: beside.knownDays, units } },
    sites: beside.sites,
    campaignMinutes: campaignMinutes(shown),
    assisted: sortedDays(beside.assisted),
  };

  async function bySite(): Promise<void> {
    const ownSites = new Set(files.filter(isOwn).map(({ siteId }) => siteId));
    const ofDays = sqlTexts(OF_DAYS);
    const compared = sqlTexts([...TOTALS.keys(), ...OF_DAYS]);
    // The site is in the name of its files (`spanFileName`); times are compared by site alone.
    const [sites = [], screens, counted, days, sums] = await columnsOf(`
      SELECT split_part(parse_filename(filename), '.', 1) AS site,
        CASE WHEN contains(counted, '/') THEN '' ELSE screenId END AS screen, counted,
        CASE WHEN counted IN (${ofDays}) THEN day::VARCHAR END AS day, sum(count)::DOUBLE
      FROM read_parquet([${sqlTexts(files.map(({ file }) => file))}], filename = true)
      WHERE ${asked} AND (counted IN (${compared}) OR starts_with(counted, 'wait/') OR starts_with(counted, 'dwell/'))
      GROUP BY ALL`);
    for (const [index, site] of sites.entries()) {
      const siteId = String(site);
      const count = countOf(sums?.[index]);
      const day = days?.[index];
      if (typeof day === "string") {
        const key = `${siteId} ${day}`;
        if (ownSites.has(siteId)) addBeside(beside, String(counted?.[index]), { key, day, count });
        continue;
      }
      const period = beside.sites.get(siteId) ?? noPeriod();
      beside.sites.set(siteId, period);
      const { measure, subject } = partsOf(String(counted?.[index]));
      if (MEASURES_OF_TIMES.has(measure)) {
        const bucketMs = countOf(subject);
        addToDurations(period.counts, { ...knownIn(MEASURES_OF_TIMES, measure), bucketMs, count });
        continue;
      }
      const tally = { ...knownIn(TOTALS, measure), count };
      addToTotals(period.counts, tally);
      if (ownSites.has(siteId)) addToScreen(counts, { ...tally, screenId: String(screens?.[index]) });
    }
  }
}

interface Beside {
  readonly sites: Map<string, PeriodCounts>;
  readonly knownDays: Set<string>;
  readonly assisted: Map<string, { -readonly [K in keyof AssistedDay]: AssistedDay[K] }>;
}

function noBeside(): Beside {
  return { sites: new Map(), knownDays: new Set(), assisted: new Map() };
}

/** Adds what a span tells by the day: whether sales are known, and what followed try-ons. */
function addBeside(
  { assisted, knownDays }: Beside,
  measure: string,
  { key, day, count }: { readonly key: string; readonly day: string; readonly count: number },
): void {
  if (measure === "sales-day") {
    knownDays.add(day);
    return;
  }
  const own = assisted.get(key) ?? { day, units: 0, placeboUnits: 0, placeboDays: 0 };
  assisted.set(key, own);
  if (measure === "assisted-units") own.units += count;
  else if (measure === "placebo-units") own.placeboUnits += count;
  else if (measure === "placebo-days") own.placeboDays += count;
}

function sortedDays(assisted: Beside["assisted"]): AssistedDay[] | null {
  if (assisted.size === 0) return null;
  return [...assisted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

function knownIn<T>(measures: ReadonlyMap<string, T>, name: unknown): T {
  const known = measures.get(String(name));
  if (known === undefined) throw new Error(`There is no measure "${String(name)}".`);
  return known;
}

/** A whole number from 0: of the values in a span the only ones that a report reckons with. */
function countOf(value: unknown): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`"${String(value)}" is no count.`);
  return count;
}

import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  MEASURES_OF_DAYS,
  MEASURES_OF_HOURS,
  MEASURES_OF_TIMES,
  type SpanHead,
  spanFileName,
} from "../../report/spans/span-format.ts";
import { sqlText, sqlTexts } from "../../report/spans/sql-text.ts";
import { copySpan } from "../../report/spans/write-span.node.ts";

/** Sites of the made-up chain, and the months that each was open: 336 files. */
const SITES = 28;
const MONTHS = 12;
export const FROM_DAY = "2025-01-01";
export const TO_DAY = "2026-01-01";
/** A site's screens, and the products of its shelves; a fifth of them is hardly ever tried on. */
const SCREENS = 4;
const PRODUCTS = 1_500;
const OPENS_HOUR = 9;
const OPEN_HOURS = 12;

/** How the rows of a month fall on what they count, in thousandths: forty products a day and screen, twelve hours. */
const SHARES: readonly (readonly [measure: string, thousandths: number])[] = [
  ...Array.from(MEASURES_OF_HOURS.keys(), (measure) => [measure, 45] as const),
  ...Array.from(MEASURES_OF_DAYS.keys(), (measure) => [measure, 4] as const),
  ["product-answered", 130],
  ["product-hand-off", 110],
  ["product-request", 140],
  ["product-scan", 96],
  ["product-try-on", 280],
  ...Array.from(MEASURES_OF_TIMES.keys(), (measure) => [measure, 20] as const),
];

/**
 * Writes a chain's spans of a year, `rows` in all, the same every time, in the exporter's own format and order.
 */
export async function writeManySpans(
  connection: DuckDBConnection,
  folder: string,
  rows: number,
): Promise<void> {
  const perFile = Math.floor(rows / (SITES * MONTHS));
  for (let file = 0; file < SITES * MONTHS; file++) {
    const site = Math.floor(file / MONTHS);
    const month = monthOf(file % MONTHS);
    const head: SpanHead = {
      psycheSpan: "3",
      siteId: `site-${site + 1}`,
      month,
      timeZone: "Europe/Berlin",
      simulated: "1",
    };
    const first = file * perFile;
    const size = file === SITES * MONTHS - 1 ? rows - first : perFile;
    await connection.run(`CREATE OR REPLACE TEMP TABLE made AS ${rowsOf(first, size, month)}`);
    await copySpan(connection, "made", join(folder, spanFileName(head)), head);
  }
}

function monthOf(index: number): string {
  return `2025-${String(index + 1).padStart(2, "0")}`;
}

/** Rows of one file as a SELECT: chance is DuckDB's hash of the row's number. */
function rowsOf(first: number, size: number, month: string): string {
  let least = 0;
  const cases = SHARES.map(([measure, thousandths]) => {
    least += thousandths;
    return `WHEN chance % 1000 < ${least} THEN ${sqlText(measure)}`;
  });
  const byHour = sqlTexts([...MEASURES_OF_HOURS.keys()]);
  const byDay = sqlTexts([...MEASURES_OF_DAYS.keys()]);
  const byTimes = sqlTexts([...MEASURES_OF_TIMES.keys()]);
  // The product of two chances: few products have most of the rows.
  const product = `((chance // 7919) % ${PRODUCTS} * ((chance // 104729) % 1000) // 1000)`;
  return `
    SELECT CASE WHEN measure IN (${byHour}, ${byDay}) THEN measure
        WHEN measure IN (${byTimes}) THEN measure || '/' || (chance // 17) % 120 * 5000
        ELSE measure || '/product-' || ${product} END AS counted,
      (DATE '${month}-01' + ((chance // 1000) % 28)::INTEGER)::DATE AS day,
      CASE WHEN measure IN (${byHour}) THEN ${OPENS_HOUR} + (chance // 28000) % ${OPEN_HOURS} END::TINYINT AS hour,
      'mirror-' || ((chance // 336000) % ${SCREENS} + 1) AS screenId,
      (CASE WHEN measure IN ('heartbeat', 'counting') THEN 60 ELSE 1 + (chance // 31) % 3 END)::INTEGER AS count
    FROM (SELECT *, CASE ${cases.join(" ")} END AS measure
      FROM (SELECT hash(range) AS chance FROM range(${first}, ${first + size})))`;
}

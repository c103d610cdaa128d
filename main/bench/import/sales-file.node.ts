import { closeSync, openSync, writeSync } from "node:fs";
import type { SalesMapping } from "../../../content/sales/schema/sales-mapping.ts";
import { dayAfter } from "../../base/civil-time.ts";

const SITES = 10;
const DAYS = 91;
const FIRST_DAY = "2025-01-06";
const ROWS_OF_A_WRITE = 20_000;

/** How the file is read. */
export const mapping: SalesMapping = {
  encoding: "utf-8",
  delimiter: ";",
  decimal: ",",
  dateOrder: "ymd",
  timeZone: "Europe/Berlin",
  columns: {
    site: "shop",
    day: "day",
    code: "gtin",
    units: "units",
    revenue: "revenue",
    currency: null,
    receipt: null,
  },
  siteId: null,
  sites: Object.fromEntries(
    Array.from({ length: SITES }, (_, site) => [`Shop ${site + 1}`, `shop-${site + 1}`]),
  ),
  currency: "EUR",
};

/**
 * Writes a file of sales as tills export them, a row a sale; gives its rows. Shops, days and products are the same
 * whatever the size, so that a larger file has more rows and no more sums.
 */
export function writeSales(file: string, bytes: number, codes: readonly string[]): number {
  const out = openSync(file, "w");
  let rows = 0;
  let written = writeSync(out, "shop;day;gtin;units;revenue\n");
  while (written < bytes) {
    const lines: string[] = [];
    for (; lines.length < ROWS_OF_A_WRITE; rows++) lines.push(lineOf(rows, codes));
    written += writeSync(out, lines.join(""));
  }
  closeSync(out);
  return rows;
}

/** Counts on through codes, then shops, then days; one row in eleven is a return. */
function lineOf(row: number, codes: readonly string[]): string {
  const code = codes[row % codes.length] ?? "";
  const place = Math.floor(row / codes.length);
  const day = dayAfter(FIRST_DAY, Math.floor(place / SITES) % DAYS);
  const units = row % 11 === 0 ? -1 : 1 + (row % 3);
  return `Shop ${1 + (place % SITES)};${day};${code};${units};${units * 19},${90 + (row % 10)}\n`;
}

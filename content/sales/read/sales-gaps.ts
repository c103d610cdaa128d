import { dayAfter, daysBetween } from "../../../main/base/civil-time.ts";
import type { DailySale } from "../schema/daily-sale.ts";
import type { SalesFinding } from "../schema/sales-finding.ts";

/** A product that sells so much a day on average and then nothing for `SOLD_OUT_DAYS` was probably not there. */
const SOLD_OUT_UNITS_A_DAY = 2;
const SOLD_OUT_DAYS = 3;
/** Change of the average price between two days with sales that is told, as a share. */
const PRICE_CHANGE = 0.1;
const MAX_FINDINGS_OF_A_KIND = 500;

/** What daily sales show of days without any, of what looks sold out, and of prices that changed. */
export function salesGaps(sales: readonly DailySale[]): SalesFinding[] {
  const sites = Map.groupBy(sales, ({ siteId }) => siteId);
  return [...sites].flatMap(([siteId, own]) => {
    const openDays = [...new Set(own.map(({ day }) => day))].sort();
    const products = Map.groupBy(own, ({ productId }) => productId);
    return [
      ...closedDays(siteId, openDays),
      ...[...products].flatMap(([productId, rows]) => [
        ...soldOut(`${siteId} ${productId}`, rows, openDays),
        ...priceChanges(`${siteId} ${productId}`, rows),
      ]),
    ];
  });
}

/** Days between a site's first and last on which nothing at all was sold, weekday by weekday closed days aside. */
function closedDays(siteId: string, days: readonly string[]): SalesFinding[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const openWeekdays = new Set(days.map(weekday));
  const openDays = new Set(days);
  const missing = range(first, last).filter((day) => !openDays.has(day) && openWeekdays.has(weekday(day)));
  return missing.slice(0, MAX_FINDINGS_OF_A_KIND).map((day) => ({
    code: "no-sales-day",
    subject: `${siteId} ${day}`,
    rows: 0,
    firstRow: null,
    message: "Nothing was sold on this day: closed, or missing in the file?",
  }));
}

/** `days`: the site's open days, in order. */
function soldOut(subject: string, rows: readonly DailySale[], days: readonly string[]): SalesFinding[] {
  const sold = new Map(rows.map(({ day, soldUnits }) => [day, soldUnits]));
  const perDay = rows.reduce((sum, { soldUnits }) => sum + soldUnits, 0) / days.length;
  if (perDay < SOLD_OUT_UNITS_A_DAY) return [];
  const found: SalesFinding[] = [];
  let empty: string[] = [];
  for (const day of [...days, null]) {
    if (day !== null && (sold.get(day) ?? 0) === 0) {
      empty.push(day);
      continue;
    }
    if (empty.length >= SOLD_OUT_DAYS)
      found.push({
        code: "looks-sold-out",
        subject: `${subject} ${empty[0]}`,
        rows: 0,
        firstRow: null,
        message: `None sold on ${empty.length} open days, ${perDay.toFixed(1)} a day otherwise: was there any?`,
      });
    empty = [];
  }
  return found.slice(0, MAX_FINDINGS_OF_A_KIND);
}

function priceChanges(subject: string, rows: readonly DailySale[]): SalesFinding[] {
  const found: SalesFinding[] = [];
  let before: number | null = null;
  for (const { day, soldUnits, returnedUnits, revenueMinor } of rows) {
    // Days with returns mix two prices.
    if (revenueMinor === null || soldUnits === 0 || returnedUnits > 0) continue;
    const price = revenueMinor / soldUnits;
    if (before !== null && Math.abs(price / before - 1) > PRICE_CHANGE)
      found.push({
        code: "price-changed",
        subject: `${subject} ${day}`,
        rows: 0,
        firstRow: null,
        message: `The average price went from ${before.toFixed(0)} to ${price.toFixed(0)} minor units.`,
      });
    before = price;
  }
  return found.slice(0, MAX_FINDINGS_OF_A_KIND);
}

function range(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => dayAfter(first, index));
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

import type { DailySale } from "../schema/daily-sale.ts";
import type { SaleTime } from "../schema/sale-time.ts";
import type { SalesFinding } from "../schema/sales-finding.ts";
import { createFindings, type Findings } from "./findings.ts";
import { readRow, rowReader, type SaleRow, type SalesCells, type SalesContext } from "./read-row.ts";
import { createSeenLines } from "./seen-lines.ts";

/** Sums of a site, a day and a code; above it a file is refused rather than the memory filled. */
export const MAX_DAILY_SUMS = 3_000_000;
/** Lines of receipts that are remembered so that none is taken twice; a file with more is taken as it is beyond. */
const MAX_RECEIPT_LINES = 16_000_000;
/** Minutes in which something was sold; of a file with more none is kept, and its days count as without times. */
const MAX_SALE_TIMES = 2_000_000;
/** Above this share of sums with several rows a file has a row a sale, and repeated days are no mistake. */
const ROW_A_SALE_SHARE = 0.1;
/** The head is row 1. */
const FIRST_ROW = 2;

/** What was made of a file. */
export interface SummedSales {
  readonly rows: number;
  readonly takenRows: number;
  /** By site, day and product. */
  readonly sales: readonly DailySale[];
  /** When units were sold, where the file has times. */
  readonly times: readonly SaleTime[];
  readonly findings: readonly SalesFinding[];
}

/** Sums the rows of a file as they come; the file itself may be far larger than memory. */
export interface SalesSum {
  /** Takes one row. False once there are more than `MAX_DAILY_SUMS`: then the file is to be refused. */
  take(cells: SalesCells): boolean;
  end(): SummedSales;
}

interface Sum {
  readonly sale: Pick<DailySale, "siteId" | "day" | "productId">;
  readonly code: string;
  readonly firstRow: number;
  rows: number;
  sold: number;
  returned: number;
  revenueMinor: number | null;
  currency: string | null;
}

/** Begins to sum a file. Rows that cannot be read are left out and told, never guessed. */
export function sumSales(context: SalesContext): SalesSum {
  const reader = rowReader(context);
  const sums = new Map<string, Sum>();
  const receiptLines = createSeenLines(MAX_RECEIPT_LINES);
  const times = new Map<string, SaleTime>();
  let tooManyTimes = false;
  const findings = createFindings();
  let rows = 0;
  let takenRows = 0;
  let currencyOfFile: string | null = null;

  /** Whether a readable row may be counted; what speaks against it is told. */
  const counts = (sale: SaleRow, row: number): boolean => {
    if (sale.currency !== null) {
      currencyOfFile ??= sale.currency;
      if (sale.currency !== currencyOfFile) {
        const message = `Other amounts are in ${currencyOfFile}: import each currency by itself.`;
        findings.add("row-other-currency", sale.currency, row, message);
        return false;
      }
    }
    if (sale.receipt === null) return true;
    const line = [sale.receipt, sale.siteId, sale.day, sale.code, sale.units, sale.revenueMinor].join("\n");
    if (!receiptLines.seen(line)) return true;
    findings.add("row-repeated", sale.receipt, row, "The same line of the same receipt came before.");
    return false;
  };

  return {
    take(cells) {
      const row = FIRST_ROW + rows;
      rows += 1;
      const read = readRow(cells, reader);
      if (!read.ok) {
        findings.add(read.code, read.subject ?? "", row, read.message);
        return true;
      }
      if (!counts(read.value, row)) return true;
      takenRows += 1;
      addTo(sums, read.value, row);
      if (!tooManyTimes) addTime(times, read.value);
      tooManyTimes ||= times.size > MAX_SALE_TIMES;
      if (tooManyTimes) times.clear();
      tell(read.value, row, context.mapping.columns.revenue !== null, findings);
      return sums.size <= MAX_DAILY_SUMS;
    },
    end() {
      if (context.mapping.columns.receipt === null) tellRepeatedDays(sums, findings);
      return {
        rows,
        takenRows,
        sales: byProduct(sums),
        times: [...times.values()],
        findings: findings.all(),
      };
    },
  };
}

function addTo(sums: Map<string, Sum>, row: SaleRow, firstRow: number): void {
  const { siteId, day, code, productId, units, revenueMinor, currency } = row;
  const key = `${siteId}\n${day}\n${code}`;
  let sum = sums.get(key);
  if (sum === undefined) {
    const sale = { siteId, day, productId };
    sum = { sale, code, firstRow, rows: 0, sold: 0, returned: 0, revenueMinor: null, currency: null };
    sums.set(key, sum);
  }
  sum.rows += 1;
  if (units < 0) sum.returned -= units;
  else sum.sold += units;
  if (revenueMinor === null) return;
  sum.revenueMinor = (sum.revenueMinor ?? 0) + revenueMinor;
  sum.currency = currency;
}

function addTime(times: Map<string, SaleTime>, { siteId, day, minute, productId, units }: SaleRow): void {
  if (minute === null || units <= 0) return;
  const key = `${siteId}\n${day}\n${minute}\n${productId}`;
  const soldUnits = units + (times.get(key)?.soldUnits ?? 0);
  times.set(key, { siteId, day, minute, productId, soldUnits });
}

function tell(
  { productId, units, revenueMinor }: SaleRow,
  row: number,
  money: boolean,
  findings: Findings,
): void {
  if (units < 0) findings.add("returns", productId, row, "Units below 0 were taken as returns.");
  if (money && revenueMinor === null && units !== 0)
    findings.add(
      "units-without-revenue",
      productId,
      row,
      "Units without an amount: the revenue is too low by them.",
    );
}

/** A site, a day and a code on several rows of a file that has one row for each: a doubled export, most likely. */
function tellRepeatedDays(sums: ReadonlyMap<string, Sum>, findings: Findings): void {
  const repeated = [...sums.values()].filter(({ rows }) => rows > 1);
  if (repeated.length > ROW_A_SALE_SHARE * sums.size) return;
  for (const { sale, code, firstRow } of repeated) {
    const message =
      "Site, day and product stand on several rows, and were added up: is a part of the file in it twice?";
    findings.add("same-day-twice", `${sale.siteId} ${sale.day} ${code}`, firstRow, message);
  }
}

function byProduct(sums: ReadonlyMap<string, Sum>): DailySale[] {
  const sales = new Map<string, DailySale>();
  for (const { sale, sold, returned, revenueMinor, currency } of sums.values()) {
    const key = `${sale.siteId}\n${sale.day}\n${sale.productId}`;
    const before = sales.get(key);
    sales.set(key, {
      ...sale,
      soldUnits: (before?.soldUnits ?? 0) + sold,
      returnedUnits: (before?.returnedUnits ?? 0) + returned,
      revenueMinor: before?.revenueMinor == null ? revenueMinor : before.revenueMinor + (revenueMinor ?? 0),
      currency: before?.currency ?? currency,
    });
  }
  return [...sales.values()].sort(
    (a, b) =>
      a.siteId.localeCompare(b.siteId) ||
      a.day.localeCompare(b.day) ||
      a.productId.localeCompare(b.productId),
  );
}

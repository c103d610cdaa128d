import { civilTimeIn, dayAfter, generousSpan } from "../../base/civil-time.ts";
import { minuteOfDay } from "../../base/minute-of-day.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import { readSaleTimes } from "../../ledger/study/read-study.node.ts";
import { assistedDays, MOST_PLACEBO_DAYS, type SaleAt, type TryOnAt } from "./assisted-days.ts";
import type { AssistedDay } from "./assisted-sales.ts";

export interface AssistedRows {
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  readonly timeZone: string;
  /** The site by every name that it has in the ledger. */
  readonly namesOfSite: readonly string[];
  readonly pause: () => Promise<void>;
}

/** Rows that are read before others have their turn. */
const ROWS_OF_A_TURN = 2_000;

/**
 * The site's days with try-ons and sales that have times; null where no sales of these days have any. Days whose visits
 * retention has turned into counts have no try-ons any more. Throws what SQLite throws.
 */
export async function readAssistedDays(
  reader: LedgerReader,
  { fromDay, namesOfSite, pause, timeZone, toDay }: AssistedRows,
): Promise<AssistedDay[] | null> {
  const names = new Set(namesOfSite);
  let rows = 0;
  const turn = async (): Promise<void> => {
    rows += 1;
    if (rows % ROWS_OF_A_TURN === 0) await pause();
  };
  const sales: SaleAt[] = [];
  const placeboFrom = dayAfter(fromDay, -MOST_PLACEBO_DAYS);
  for (const sale of readSaleTimes(reader, placeboFrom, dayAfter(toDay, MOST_PLACEBO_DAYS))) {
    if (names.has(sale.siteId)) sales.push({ ...sale, units: sale.soldUnits });
    await turn();
  }
  if (!sales.some(({ day }) => day >= fromDay && day < toDay)) return null;

  const tryOns: TryOnAt[] = [];
  const civil = civilTimeIn(timeZone);
  const { fromMs, toMs } = generousSpan(fromDay, toDay);
  const firstOfVisit = `SELECT siteId, productId, min(atMs) AS atMs FROM entries
    WHERE kind = 'try-on' AND productId IS NOT NULL AND atMs >= ? AND atMs < ? GROUP BY visitId, siteId, productId`;
  for (const row of reader.rows(firstOfVisit, fromMs, toMs)) {
    const atMs = Number(row.atMs);
    const { day } = civil(atMs);
    if (names.has(String(row.siteId)) && day >= fromDay && day < toDay)
      tryOns.push({ productId: String(row.productId), day, minute: minuteOfDay(civil, atMs) });
    await turn();
  }
  return assistedDays(tryOns, sales);
}

import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { SalesFindingCode } from "../schema/sales-finding.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";
import { type DayReading, type Moment, readMoment } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { remember } from "./remember.ts";

/** A row of a file, its cells by the names of their columns. */
export type SalesCells = Readonly<Record<string, string | undefined>>;

/** What the rows of a file are held against. */
export interface SalesContext {
  readonly mapping: SalesMapping;
  /** Ids of the chain's sites. */
  readonly siteIds: ReadonlySet<string>;
  /** The product that a GTIN or SKU stands for; null if none does. */
  readonly productOf: (code: string) => string | null;
  /** How days of a site are read. */
  readonly readingOf: (siteId: string) => DayReading;
  /** Digits behind the point of a currency: 2 for EUR, 0 for JPY. */
  readonly minorDigitsOf: (currency: string) => number;
}

/** The context with what each text of a file means kept, once it was found out. */
export interface RowReader extends Omit<SalesContext, "readingOf"> {
  readonly momentOf: (siteId: string, text: string) => Moment | null;
  readonly numberOf: (text: string) => number | null;
}

/** Prepares to read the rows of one file. */
export function rowReader(context: SalesContext): RowReader {
  const { mapping, productOf, readingOf, minorDigitsOf } = context;
  const moments = new Map<string, (text: string) => Moment | null>();
  return {
    ...context,
    productOf: remember(productOf),
    minorDigitsOf: remember(minorDigitsOf),
    numberOf: remember((text) => readNumber(text, mapping.decimal)),
    momentOf(siteId, text) {
      let own = moments.get(siteId);
      if (own === undefined) {
        const reading = readingOf(siteId);
        own = remember((moment) => readMoment(moment, reading));
        moments.set(siteId, own);
      }
      return own(text);
    },
  };
}

/** One row, read. */
export interface SaleRow {
  readonly siteId: string;
  readonly day: string;
  /** On the wall of the site, 0..1439; null where the file has days only. */
  readonly minute: number | null;
  readonly code: string;
  readonly productId: string;
  /** Below 0: brought back. */
  readonly units: number;
  readonly revenueMinor: number | null;
  readonly currency: string | null;
  readonly receipt: string | null;
}

/** Reads one row, or says why it must be left out; `subject` of the failure is what to look for in the file. */
export function readRow(
  cells: SalesCells,
  { mapping, siteIds, productOf, momentOf, numberOf, minorDigitsOf }: RowReader,
): Result<SaleRow, SalesFindingCode> & { readonly subject?: string } {
  const { columns } = mapping;
  const cell = (name: string | null): string => (name === null ? "" : (cells[name] ?? "").trim());
  const siteName = cell(columns.site);
  const siteId = columns.site === null ? (mapping.siteId ?? "") : (mapping.sites[siteName] ?? siteName);
  if (!siteIds.has(siteId))
    return out("row-unknown-site", siteName || siteId, "No site has this name: say which one it is.");
  const dayText = cell(columns.day);
  const moment = momentOf(siteId, dayText);
  if (moment === null)
    return out("row-unreadable-day", columns.day, `“${dayText}” is no day: check the order of dates.`);
  const code = cell(columns.code);
  const productId = productOf(code);
  if (productId === null)
    return out(
      "row-unknown-product",
      code,
      "No product has this GTIN or SKU: add it, or leave its rows out.",
    );
  const unitsText = cell(columns.units);
  const units = numberOf(unitsText);
  if (units === null || !Number.isSafeInteger(units))
    return out(
      "row-unreadable-units",
      columns.units,
      `“${unitsText}” is no number of units: check the decimals.`,
    );
  const currency = (cell(columns.currency) || mapping.currency)?.toUpperCase() ?? null;
  const revenueText = cell(columns.revenue);
  const revenue = revenueText === "" ? null : numberOf(revenueText);
  if (revenueText !== "" && revenue === null)
    return out(
      "row-unreadable-revenue",
      columns.revenue ?? "",
      `“${revenueText}” is no amount: check the decimals.`,
    );
  if (revenue !== null && currency === null)
    return out("row-other-currency", "none", "Amounts have no currency: name it.");
  return succeed({
    siteId,
    ...moment,
    code,
    productId,
    units,
    revenueMinor: revenue === null ? null : Math.round(revenue * 10 ** minorDigitsOf(currency ?? "")),
    currency: revenue === null ? null : currency,
    receipt: cell(columns.receipt) || null,
  });
}

function out(code: SalesFindingCode, subject: string, message: string) {
  return { ...fail(code, message), subject };
}

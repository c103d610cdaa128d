import type { Failure, Result } from "../../base/result.ts";
import type { SoldUnits } from "../statistics/sites/log-ratio.ts";
import type { GoldenRows } from "./golden-case.ts";

/** One line of a golden case's sales: what a site sold of a product in a period, and what it showed then. */
export interface GoldenSale extends SoldUnits {
  readonly arm: string;
  readonly product: string;
}

/** A golden case's sales; `periodColumn` says which column holds the period. Throws for a cell that is not a number. */
export function goldenSales(rows: GoldenRows, periodColumn: string): readonly GoldenSale[] {
  return rows.map((row) => ({
    site: cell(row, "store"),
    period: cell(row, periodColumn),
    arm: cell(row, "arm"),
    product: cell(row, "product"),
    role: cell(row, "role") === "advertised" ? "advertised" : "reference",
    units: numberCell(row, "units"),
  }));
}

/** A cell that must be there. */
export function cell(row: Readonly<Record<string, string>>, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** A cell that must be a finite number. */
export function numberCell(row: Readonly<Record<string, string>>, column: string): number {
  const number = Number(cell(row, column));
  if (!Number.isFinite(number)) throw new Error(`${column} is ${cell(row, column)}, not a number`);
  return number;
}

/** What a site showed in a period; none where it sold nothing then. */
export function armOf(sales: readonly GoldenSale[], site: string, period: string): string {
  return sales.find((sale) => sale.site === site && sale.period === period)?.arm ?? "none";
}

/** The different values of a list, sorted as text. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}

/** The different periods of a list, in time: W9 before W10. */
export function inTime(periods: readonly string[]): readonly string[] {
  return [...new Set(periods)].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** 1 where the label is the wanted one, else 0. */
export function indicator(labels: readonly string[], wanted: string): readonly number[] {
  return labels.map((label) => (label === wanted ? 1 : 0));
}

/** A success, turned into the golden file's words; a refusal stays as it is and stands in the number's place. */
export function whenKnown<T, U>(result: Result<T>, words: (value: T) => U): U | Failure {
  return result.ok ? words(result.value) : result;
}

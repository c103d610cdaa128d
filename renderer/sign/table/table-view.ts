import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { Dataset } from "./parse-csv.ts";

/** Nobody reads a page of a table in less, milliseconds. */
export const MIN_TABLE_PAGE_MS = 2_000;

export interface TableWish {
  /** Names of the columns to show, in order. */
  readonly columns: readonly string[];
  readonly rowsShown: number;
  readonly durationMs: number;
}

/** A table as a screen shows it. */
export interface TableView {
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[];
  readonly pages: readonly (readonly (readonly string[])[])[];
  /** How long each page stays. */
  readonly pageMs: number;
}

/** Chooses columns and lays rows on pages that share the time; rows that no page can hold long enough are left out. */
export function tableView(dataset: Dataset, wish: TableWish): Result<TableView, "no-column" | "no-rows"> {
  const places = wish.columns.map((name) => dataset.columns.indexOf(name));
  const missing = wish.columns.find((_, at) => places[at] === -1);
  if (missing !== undefined) return fail("no-column", `The dataset has no column "${missing}".`);
  if (dataset.rows.length === 0) return fail("no-rows", "The dataset has no rows.");
  const rows = dataset.rows.map((row) => places.map((place) => row[place] ?? ""));
  const mostPages = Math.max(1, Math.floor(wish.durationMs / MIN_TABLE_PAGE_MS));
  const count = Math.min(mostPages, Math.ceil(rows.length / wish.rowsShown));
  return succeed({
    columns: wish.columns.map((name, at) => ({ name, isNumeric: rows.every((row) => isNumber(row[at])) })),
    pages: Array.from({ length: count }, (_, page) =>
      rows.slice(page * wish.rowsShown, (page + 1) * wish.rowsShown),
    ),
    pageMs: wish.durationMs / count,
  });
}

/** Numbers, prices and shares; they stand at the end of their column. */
function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\s*[-+–]?[€$£]?\s?\d[\d.,' \u00a0]*\s?[€$£%]?\s*$/.test(text);
}

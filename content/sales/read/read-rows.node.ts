import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { type CsvFormat, readCsvRows } from "./csv-rows.node.ts";
import type { SalesCells } from "./read-row.ts";
import { isWorkbook, sheetRows } from "./sheet-rows.node.ts";

export type RowsCode = "unreadable" | "broken" | "workbook-too-large" | "missing-column" | "stopped";

/** Who follows a long reading: hears of the share read, 0..1, and may end it between two rows. */
export interface Watch {
  readonly onProgress: (share: number) => void;
  readonly isStopped: () => boolean;
}

export interface RowsOrder {
  readonly path: string;
  /** Tells a workbook from a text. */
  readonly name: string;
  readonly format: CsvFormat;
  /** Names of columns that the head must have; null: not asked for. */
  readonly columns: readonly (string | null)[];
}

/**
 * Hands the rows below a file's head to `take`, cells by the names of their columns; `take` ends the reading by false.
 * CSV streams in memory that does not grow with it. Fails where the file cannot be read or lacks a column, and with
 * `stopped` where `watch` ended it.
 */
export async function readRows(
  { columns, format, name, path }: RowsOrder,
  take: (cells: SalesCells) => boolean,
  watch: Watch,
): Promise<Result<null, RowsCode>> {
  let head: readonly string[] | null = null;
  let missing: string[] = [];
  const takeRow = (cells: readonly string[]): boolean => {
    if (watch.isStopped()) return false;
    if (head === null) {
      const names = cells.map((cell) => cell.trim());
      head = names;
      missing = columns.flatMap((column) =>
        column === null || names.includes(column.trim()) ? [] : [column],
      );
      return missing.length === 0;
    }
    return take(Object.fromEntries(head.map((column, index) => [column, cells[index]])));
  };
  const read = isWorkbook(name)
    ? await takeSheet(path, takeRow)
    : await readCsvRows(path, format, takeRow, watch.onProgress);
  if (!read.ok) return read;
  if (watch.isStopped()) return fail("stopped", "The reading was ended before anything was taken.");
  if (missing.length === 0) return succeed(null);
  return fail(
    "missing-column",
    `The file has no column “${missing.join("”, “")}”. Choose among those that it has.`,
  );
}

async function takeSheet(path: string, take: (cells: readonly string[]) => boolean) {
  const rows = await sheetRows(path);
  if (!rows.ok) return rows;
  for (const row of rows.value) if (!take(row)) break;
  return succeed(null);
}

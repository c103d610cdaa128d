import { stat } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** A workbook is unpacked in memory; larger ones are saved as CSV, which is read as it streams. */
export const MAX_WORKBOOK_BYTES = 50_000_000;
const DAY_LENGTH = "2026-01-01".length;

/** Excel's own format by its name; older `.xls` is told apart when it is opened. */
export function isWorkbook(name: string): boolean {
  return /\.xlsx?$/i.test(name);
}

/**
 * The first sheet of an Excel workbook as rows of text: numbers with a point, days as ISO 8601. Empty rows are left
 * out. Fails for files that are too large or no workbook.
 */
export async function sheetRows(
  path: string,
): Promise<Result<string[][], "unreadable" | "workbook-too-large">> {
  const { size } = await stat(path);
  if (size > MAX_WORKBOOK_BYTES)
    return fail(
      "workbook-too-large",
      `The workbook has ${Math.round(size / 1e6)} MB, and 50 MB are read. Save the sheet as CSV: its size does not matter.`,
    );
  try {
    const rows = await readSheet(path);
    return succeed(rows.map((row) => row.map(cellText)).filter((row) => row.some((cell) => cell !== "")));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail("unreadable", `The workbook cannot be read (${why}). Save it anew as .xlsx, or as CSV.`);
  }
}

function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (!(cell instanceof Date)) return "";
  // Excel's times know no zone; the reader gives them as if they were UTC.
  const text = cell.toISOString();
  return text.endsWith("T00:00:00.000Z")
    ? text.slice(0, DAY_LENGTH)
    : text.slice(0, "2026-01-01T00:00:00".length);
}

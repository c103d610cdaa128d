import writeXlsxFile from "write-excel-file/node";
import type { Locale } from "../../../content/schema/locale.ts";
import { csvText } from "../csv.ts";
import type { ExperimentResult } from "../schema/experiment-result.ts";
import { type ExportCell, experimentTables } from "./experiment-tables.ts";

/** `experiment-ID.xlsx`, with `simulated` in the name where it is. */
export function experimentFileName({ experimentId, simulated }: ExperimentResult, extension: string): string {
  return `experiment-${experimentId}${simulated ? "-simulated" : ""}.${extension}`;
}

/** All tables in one CSV: a line with a table's name, its rows, an empty line. */
export function experimentCsv(result: ExperimentResult, locale: Locale): string {
  return experimentTables(result, locale)
    .map(({ name, rows }) => csvText([[name], ...rows.map((row) => row.map(plain))]))
    .join("\r\n");
}

/** A workbook with a sheet a table. Text stays text: nothing of it is ever a formula. */
export async function experimentWorkbook(result: ExperimentResult, locale: Locale): Promise<Buffer> {
  const sheets = experimentTables(result, locale).map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => sheetCell(cell, index === 0))),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function plain(cell: ExportCell): string | number {
  return cell ?? "";
}

function sheetCell(cell: ExportCell, head: boolean) {
  if (cell === null) return null;
  const style = head ? { fontWeight: "bold" as const } : {};
  return typeof cell === "number"
    ? { value: cell, type: Number, ...style }
    : { value: cell, type: String, ...style };
}

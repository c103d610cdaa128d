import writeXlsxFile from "write-excel-file/node";
import type { EngagementReport } from "../schema/engagement.ts";
import { type ExportRecord, engagementRecords } from "./export-records.ts";

type Value = string | number;

/**
 * An engagement report as a workbook (XLSX): a sheet a table, a column a measure. Numbers are numbers; text stays text,
 * nothing of it is ever a formula. Days and hours are the site's own, written as text.
 */
export async function engagementWorkbook(report: EngagementReport): Promise<Buffer> {
  const tables = Map.groupBy(engagementRecords(report), ({ table }) => table);
  const sheets = [...tables].map(([sheet, records]) => ({
    sheet,
    data: sheetRows(records).map((row, index) => row.map((value) => sheetCell(value, index === 0))),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

/** Records of one table as rows: first the head. What a rate is of, and its share, stand beside it. */
export function sheetRows(records: readonly ExportRecord[]): Value[][] {
  const columns = new Set<string>();
  const rows = new Map<string, Map<string, Value>>();
  for (const { row, measure, value, of, share } of records) {
    const cells = rows.get(row) ?? new Map<string, Value>();
    rows.set(row, cells);
    const told = {
      [measure]: value,
      ...(of === "" ? {} : { [`${measure}: of`]: of, [`${measure}: share`]: share }),
    };
    for (const [column, cell] of Object.entries(told)) {
      columns.add(column);
      cells.set(column, cell);
    }
  }
  const names = [...columns];
  return [
    ["", ...names],
    ...[...rows].map(([row, cells]) => [row, ...names.map((name) => cells.get(name) ?? "")]),
  ];
}

function sheetCell(value: Value, head: boolean) {
  if (value === "") return null;
  const style = head ? { fontWeight: "bold" as const } : {};
  return typeof value === "number" ? { value, type: Number, ...style } : { value, type: String, ...style };
}

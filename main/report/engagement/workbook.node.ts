import writeXlsxFile from "write-excel-file/node";
import { engagementRows } from "../csv.ts";
import type { EngagementReport } from "../schema/engagement.ts";

/** The rows of the CSV as a workbook (XLSX). Text stays text: nothing of it is ever a formula. */
export async function engagementWorkbook(report: EngagementReport): Promise<Buffer> {
  const data = engagementRows(report).map((row, index) =>
    row.map((value) =>
      typeof value === "number"
        ? { value, type: Number }
        : { value, type: String, ...(index === 0 ? { fontWeight: "bold" as const } : {}) },
    ),
  );
  return writeXlsxFile([{ sheet: "engagement", data, stickyRowsCount: 1 }]).toBuffer();
}

import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { readCsvRows } from "./csv-rows.node.ts";
import { isWorkbook } from "./peek-sales.node.ts";
import type { SalesContext } from "./read-row.ts";
import { sheetRows } from "./sheet-rows.node.ts";
import { MAX_DAILY_SUMS, type SummedSales, sumSales } from "./sum-sales.ts";

export type SalesFileCode =
  | "unreadable"
  | "broken"
  | "workbook-too-large"
  | "too-many-sums"
  | "missing-column";

/**
 * Reads a whole file of sales by a mapping and sums it by site, day and product. CSV streams, whatever its size;
 * `onProgress` hears of the share read, 0..1. Fails where the file cannot be read or lacks a column of the mapping; rows
 * that cannot be taken, be it all of them, are told as findings.
 */
export async function readSales(
  { path, name = path }: { readonly path: string; readonly name?: string },
  context: SalesContext,
  onProgress: (share: number) => void,
): Promise<Result<SummedSales, SalesFileCode>> {
  const sum = sumSales(context);
  let head: readonly string[] | null = null;
  let missing: string[] = [];
  let tooMany = false;
  const take = (cells: readonly string[]): boolean => {
    if (head === null) {
      const names = cells.map((name) => name.trim());
      head = names;
      missing = Object.values(context.mapping.columns).filter(
        (name) => name !== null && !names.includes(name.trim()),
      ) as string[];
      return missing.length === 0;
    }
    const named = Object.fromEntries(head.map((name, index) => [name, cells[index]]));
    tooMany = !sum.take(named);
    return !tooMany;
  };
  const read = isWorkbook(name)
    ? await takeSheet(path, take)
    : await readCsvRows(path, context.mapping, take, onProgress);
  if (!read.ok) return read;
  if (missing.length > 0)
    return fail(
      "missing-column",
      `The file has no column “${missing.join("”, “")}”. Choose among those that it has.`,
    );
  if (tooMany)
    return fail(
      "too-many-sums",
      `The file has more than ${MAX_DAILY_SUMS} sums of site, day and product. Import it year by year.`,
    );
  return succeed(sum.end());
}

async function takeSheet(path: string, take: (cells: readonly string[]) => boolean) {
  const rows = await sheetRows(path);
  if (!rows.ok) return rows;
  for (const row of rows.value) if (!take(row)) break;
  return succeed(null);
}

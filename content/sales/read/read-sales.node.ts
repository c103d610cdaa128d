import type { Result } from "../../../main/base/result.ts";
import type { SalesContext } from "./read-row.ts";
import type { RowsCode, Watch } from "./read-rows.node.ts";
import { sumRows } from "./sum-rows.node.ts";
import { MAX_DAILY_SUMS, type SummedSales, sumSales } from "./sum-sales.ts";

export type SalesFileCode = RowsCode | "too-many-sums";

/**
 * Reads a whole file of sales by a mapping and sums it by site, day and product. CSV streams, whatever its size. Fails
 * where the file cannot be read, lacks a column of the mapping, or the reading is stopped; rows that cannot be taken,
 * be it all of them, are told as findings.
 */
export async function readSales(
  { path, name = path }: { readonly path: string; readonly name?: string },
  context: SalesContext,
  watch: Watch,
): Promise<Result<SummedSales, SalesFileCode>> {
  const { mapping } = context;
  return sumRows(
    { path, name, format: mapping, columns: Object.values(mapping.columns) },
    sumSales(context),
    watch,
    `The file has more than ${MAX_DAILY_SUMS} sums of site, day and product. Import it year by year.`,
  );
}

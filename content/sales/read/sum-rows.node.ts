import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { SalesCells } from "./read-row.ts";
import { type RowsCode, type RowsOrder, readRows, type Watch } from "./read-rows.node.ts";

/** Rows go in one by one; false: it holds as much as it may. */
export interface RowSum<T> {
  take(cells: SalesCells): boolean;
  end(): T;
}

/** Reads a whole file into a sum; `tooMany` says what to do with a file that holds more than the sum takes. */
export async function sumRows<T>(
  file: RowsOrder,
  sum: RowSum<T>,
  watch: Watch,
  tooMany: string,
): Promise<Result<T, RowsCode | "too-many-sums">> {
  let isFull = false;
  const read = await readRows(
    file,
    (cells) => {
      isFull = !sum.take(cells);
      return !isFull;
    },
    watch,
  );
  if (!read.ok) return read;
  return isFull ? fail("too-many-sums", tooMany) : succeed(sum.end());
}

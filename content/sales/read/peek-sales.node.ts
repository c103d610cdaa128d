import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";
import { firstBytes, readCsvRows } from "./csv-rows.node.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { guessColumns, guessDateOrder, guessDecimal, guessDelimiter } from "./guess-mapping.ts";
import { sheetRows } from "./sheet-rows.node.ts";

const PEEK_BYTES = 1 << 18;
const SAMPLE_ROWS = 200;

/** What a file of sales looks like, and how it would be read if nobody said otherwise. */
export interface SalesPeek {
  readonly head: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly guess: Pick<SalesMapping, "encoding" | "delimiter" | "decimal" | "dateOrder"> & {
    readonly columns: Readonly<Record<keyof SalesMapping["columns"], string | null>>;
  };
}

/** Looks at the first rows of a CSV, TSV or Excel file; `name` tells which, where the path does not. */
export async function peekSales(
  path: string,
  name: string = path,
): Promise<Result<SalesPeek, "unreadable" | "broken" | "workbook-too-large" | "empty">> {
  if (isWorkbook(name)) {
    const rows = await sheetRows(path);
    return rows.ok ? lookAt(rows.value, { encoding: "utf-8", delimiter: "," }) : rows;
  }
  try {
    const bytes = await firstBytes(path, PEEK_BYTES);
    const encoding = guessEncoding(bytes);
    const lines = new TextDecoder(encoding).decode(bytes).split(/\r?\n/).filter(Boolean).slice(0, 20);
    const format = { encoding, delimiter: guessDelimiter(lines) };
    const rows: string[][] = [];
    const read = await readCsvRows(
      path,
      format,
      (cells) => rows.push([...cells]) <= SAMPLE_ROWS,
      () => undefined,
    );
    return read.ok ? lookAt(rows, format) : read;
  } catch (error) {
    return fail(
      "unreadable",
      `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Excel's own format by its name; older `.xls` is told apart when it is opened. */
export function isWorkbook(name: string): boolean {
  return /\.xlsx?$/i.test(name);
}

function lookAt(
  rows: readonly (readonly string[])[],
  format: Pick<SalesMapping, "encoding" | "delimiter">,
): Result<SalesPeek, "empty"> {
  const [head, ...sample] = rows.slice(0, SAMPLE_ROWS + 1);
  if (head === undefined || sample.length === 0)
    return fail(
      "empty",
      "The file has no rows below its head. Export it again, with names of columns in the first row.",
    );
  const columns = guessColumns(head);
  const cellsOf = (name: string | null) => sample.map((row) => row[head.indexOf(name ?? "")] ?? "");
  return succeed({
    head,
    sample,
    guess: {
      ...format,
      columns,
      decimal: guessDecimal([...cellsOf(columns.revenue), ...cellsOf(columns.units)]),
      dateOrder: guessDateOrder(cellsOf(columns.day)),
    },
  });
}

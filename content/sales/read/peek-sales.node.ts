import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { guessDoorColumns } from "../doors/guess-doors.ts";
import type { DoorMapping } from "../schema/door-mapping.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";
import { firstBytes, readCsvRows } from "./csv-rows.node.ts";
import { guessEncoding } from "./guess-encoding.ts";
import { guessColumns, guessDateOrder, guessDecimal, guessDelimiter } from "./guess-mapping.ts";
import { isWorkbook, sheetRows } from "./sheet-rows.node.ts";

const PEEK_BYTES = 1 << 18;
const SAMPLE_ROWS = 200;

/** What a file looks like, and how it would be read if nobody said otherwise. */
export interface Peek<Meaning extends string> {
  readonly head: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly guess: Pick<SalesMapping, "encoding" | "delimiter" | "decimal" | "dateOrder"> & {
    readonly columns: Readonly<Record<Meaning, string | null>>;
  };
}
export type SalesPeek = Peek<keyof SalesMapping["columns"]>;
export type DoorPeek = Peek<keyof DoorMapping["columns"]>;
type PeekCode = "unreadable" | "broken" | "workbook-too-large" | "empty";

/** Looks at the first rows of a CSV, TSV or Excel file of sales; `name` tells which, where the path does not. */
export async function peekSales(path: string, name: string = path): Promise<Result<SalesPeek, PeekCode>> {
  const first = await firstRows(path, name);
  return first.ok ? lookAt(first.value, guessColumns, "day", ["revenue", "units"]) : first;
}

/** The same for a file of counts at the door. */
export async function peekDoors(path: string, name: string): Promise<Result<DoorPeek, PeekCode>> {
  const first = await firstRows(path, name);
  return first.ok ? lookAt(first.value, guessDoorColumns, "day", ["visitors", "passersBy"]) : first;
}

interface FirstRows {
  readonly rows: readonly (readonly string[])[];
  readonly format: Pick<SalesMapping, "encoding" | "delimiter">;
}

async function firstRows(path: string, name: string): Promise<Result<FirstRows, Exclude<PeekCode, "empty">>> {
  if (isWorkbook(name)) {
    const rows = await sheetRows(path);
    return rows.ok ? succeed({ rows: rows.value, format: { encoding: "utf-8", delimiter: "," } }) : rows;
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
    return read.ok ? succeed({ rows, format }) : read;
  } catch (error) {
    return fail(
      "unreadable",
      `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function lookAt<Meaning extends string>(
  { rows, format }: FirstRows,
  guess: (head: readonly string[]) => Readonly<Record<Meaning, string | null>>,
  day: NoInfer<Meaning>,
  numbers: readonly NoInfer<Meaning>[],
): Result<Peek<Meaning>, "empty"> {
  const [head, ...sample] = rows.slice(0, SAMPLE_ROWS + 1);
  if (head === undefined || sample.length === 0)
    return fail(
      "empty",
      "The file has no rows below its head. Export it again, with names of columns in the first row.",
    );
  const columns = guess(head);
  const cellsOf = (name: string | null) => sample.map((row) => row[head.indexOf(name ?? "")] ?? "");
  return succeed({
    head,
    sample,
    guess: {
      ...format,
      columns,
      decimal: guessDecimal(numbers.flatMap((meaning) => cellsOf(columns[meaning]))),
      dateOrder: guessDateOrder(cellsOf(columns[day])),
    },
  });
}

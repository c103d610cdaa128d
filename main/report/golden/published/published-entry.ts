import type { GoldenRows } from "../golden-case.ts";
import type { GoldenEntry } from "../golden-entry.ts";

/** The rows of one of the folder's CSV files, by its name. */
export type PublishedFiles = (name: string) => GoldenRows;

/** How one published result is computed from the files that lie beside it, and how it is compared. */
export interface PublishedEntry extends Omit<GoldenEntry, "compute"> {
  readonly compute: (files: PublishedFiles, expected: unknown) => unknown;
}

/** The cells of one column as numbers; throws for one that is none. */
export function numbers(rows: GoldenRows, column: string): readonly number[] {
  return rows.map((row) => {
    const number = Number(row[column]);
    if (row[column] === undefined || row[column] === "" || !Number.isFinite(number)) {
      throw new Error(`${column} holds ${row[column] ?? "nothing"}, not a number`);
    }
    return number;
  });
}

/** The cells of one column as text; throws where there is no such column. */
export function texts(rows: GoldenRows, column: string): readonly string[] {
  return rows.map((row) => {
    const text = row[column];
    if (text === undefined) throw new Error(`no column ${column}`);
    return text;
  });
}

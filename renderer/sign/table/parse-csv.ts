import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** Largest dataset that a screen reads: characters, rows, columns. */
export const MAX_CSV_LENGTH = 2_000_000;
export const MAX_CSV_ROWS = 5_000;
export const MAX_CSV_COLUMNS = 100;

/** A dataset: the names of its columns and its rows, each as long as those. */
export interface Dataset {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type CsvFault = "too-large" | "not-a-table";

const SEPARATORS = [",", ";", "\t"] as const;

/**
 * Reads CSV as RFC 4180 has it, the first row being the columns' names; the separator (comma, semicolon or tab) is the
 * one that the first row has most of. Strict: quotes that do not close or stand in the midst of a field, rows of
 * another length, and columns without a name or with the same one are faults, each said with its row.
 */
export function parseCsv(text: string): Result<Dataset, CsvFault> {
  if (text.length > MAX_CSV_LENGTH)
    return fail("too-large", `A dataset has at most ${MAX_CSV_LENGTH} characters, this one ${text.length}.`);
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const read = readRows(body, separatorOf(body));
  if (!read.ok) return read;
  const [columns, ...rows] = read.value;
  if (columns === undefined) return fail("not-a-table", "The dataset is empty; its first row names columns.");
  const nameless = columns.findIndex((name) => name.trim() === "");
  if (nameless >= 0) return fail("not-a-table", `Column ${nameless + 1} has no name in the first row.`);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) return fail("not-a-table", `Two columns have the name "${twice}".`);
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged >= 0) {
    const found = rows[ragged]?.length ?? 0;
    return fail("not-a-table", `Row ${ragged + 2} has ${found} fields, the first row ${columns.length}.`);
  }
  return succeed({ columns, rows });
}

function separatorOf(text: string): string {
  const first = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/g, "") ?? "";
  const counted = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

function readRows(text: string, separator: string): Result<string[][], CsvFault> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = readField(text, at, separator);
    if (field === null)
      return fail("not-a-table", `A quote in row ${rows.length + 1} is not closed or stands in a field.`);
    row.push(field.value);
    at = field.endsAt;
    if (row.length > MAX_CSV_COLUMNS)
      return fail("too-large", `A dataset has at most ${MAX_CSV_COLUMNS} columns.`);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
    if (rows.length > MAX_CSV_ROWS + 1)
      return fail("too-large", `A dataset has at most ${MAX_CSV_ROWS} rows.`);
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return succeed(rows);
}

/** The field that begins at a place, and where the separator or the row's end after it stands. */
function readField(
  text: string,
  from: number,
  separator: string,
): { readonly value: string; readonly endsAt: number } | null {
  if (text[from] !== '"') {
    let endsAt = from;
    while (endsAt < text.length && text[endsAt] !== separator && !isRowEnd(text, endsAt)) {
      if (text[endsAt] === '"') return null;
      endsAt += 1;
    }
    return { value: text.slice(from, endsAt), endsAt };
  }
  let value = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const endsAt = at + 1;
      const closes = endsAt === text.length || text[endsAt] === separator || isRowEnd(text, endsAt);
      return closes ? { value, endsAt } : null;
    }
  }
  return null;
}

function isRowEnd(text: string, at: number): boolean {
  return text[at] === "\n" || text.startsWith("\r\n", at);
}

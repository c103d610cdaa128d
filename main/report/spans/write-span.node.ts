import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { daysBetween } from "../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { comparedSumSchema, sqlOfSums, textOfSums } from "./compared-sums.ts";
import { readSpanHeads } from "./read-span-heads.node.ts";
import { SPAN_COLUMNS, type SpanHead, type SpanRow, spanFileName } from "./span-format.ts";
import { sqlText } from "./sql-text.ts";

const EPOCH = "1970-01-01";
/** The largest count of a row: DuckDB's `INTEGER`. */
const MOST_OF_A_ROW = 2 ** 31 - 1;

export interface SpanToWrite {
  readonly folder: string;
  readonly head: SpanHead;
  /** Days that the rows speak for, half-open; days beside them stay as an earlier file has them. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly rows: Iterable<SpanRow>;
}

/**
 * Writes the span of a site and month beside its place and moves it there when it is on the disk: who reads the
 * folder meanwhile sees the old one or the new one. Fails where the file that is there is of another time zone or
 * kind. Throws what DuckDB and the disk throw. Answers with the number of rows in the file.
 */
export async function writeSpan(
  connection: DuckDBConnection,
  { folder, head, fromDay, toDay, rows }: SpanToWrite,
): Promise<Result<{ rows: number }, "other-span" | "bad-span">> {
  const file = join(folder, spanFileName(head));
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE span (${SPAN_COLUMNS.map(([name, type]) => `${name} ${type}`).join(", ")})`,
  );
  await appendRows(connection, rows);
  if (existsSync(file)) {
    const kept = await keepOtherDays(connection, file, head, fromDay, toDay);
    if (!kept.ok) return kept;
  }
  const beside = `${file}.new`;
  try {
    const written = await copySpan(connection, "span", beside, head);
    sync(beside);
    renameSync(beside, file);
    sync(folder);
    return succeed({ rows: written });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Writes a table of rows as a span, with the sums that reports compare sites in; answers with the number of rows. */
export async function copySpan(
  connection: DuckDBConnection,
  table: string,
  file: string,
  head: SpanHead,
): Promise<number> {
  const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${table}`);
  const rows = Number(counted.getRows()[0]?.[0]);
  const summed = await connection.runAndReadAll(sqlOfSums({ from: table, asked: "true" }));
  const sums = textOfSums(rows, z.array(comparedSumSchema).parse(summed.getRows()));
  const pairs = Object.entries({ ...head, sums }).map(([key, value]) => `${key}: ${sqlText(value)}`);
  await connection.run(`COPY (FROM ${table} ORDER BY ALL) TO ${sqlText(file)}
    (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(", ")}})`);
  return rows;
}

async function appendRows(connection: DuckDBConnection, rows: Iterable<SpanRow>): Promise<void> {
  const { DuckDBDateValue } = await import("@duckdb/node-api");
  const appender = await connection.createAppender("span");
  for (const { counted, day, hour, screenId, count } of rows) {
    // Readers sum rows, so that what the column does not hold goes on in another one.
    for (let rest = count, first = true; first || rest > 0; rest -= MOST_OF_A_ROW, first = false) {
      appender.appendVarchar(counted);
      appender.appendDate(new DuckDBDateValue(daysBetween(EPOCH, day)));
      if (hour === null) appender.appendNull();
      else appender.appendTinyInt(hour);
      appender.appendVarchar(screenId);
      appender.appendInteger(Math.min(rest, MOST_OF_A_ROW));
      appender.endRow();
    }
  }
  appender.closeSync();
}

async function keepOtherDays(
  connection: DuckDBConnection,
  file: string,
  head: SpanHead,
  fromDay: string,
  toDay: string,
): Promise<Result<null, "other-span" | "bad-span">> {
  const heads = await readSpanHeads(connection, [file]);
  if (!heads.ok) return heads;
  const there = heads.value[0];
  if (there?.timeZone !== head.timeZone || there.simulated !== head.simulated)
    return fail(
      "other-span",
      `${file} was made in another time zone, or one is simulated and the other is not. Choose another folder.`,
    );
  await connection.run(`INSERT INTO span SELECT ${SPAN_COLUMNS.map(([name]) => name).join(", ")}
    FROM read_parquet(${sqlText(file)}) WHERE day < ${sqlText(fromDay)} OR day >= ${sqlText(toDay)}`);
  return succeed(null);
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import { type ComparedSum, sumsOfText } from "./compared-sums.ts";
import { keptHeadSchema, type SpanHead, spanFileName } from "./span-format.ts";
import { sqlTexts } from "./sql-text.ts";

/** Heads that are in memory at once, some kilobytes each. */
const HEADS_AT_ONCE = 1_000;

/** What is done with the sums that files keep of their own rows. */
export interface SumsTaken {
  /** Sums are null where a file has none, or none that fit its number of rows. */
  readonly take: (file: string, sums: readonly ComparedSum[] | null) => void;
  /** Files whose number of rows need not be looked up: their sums are held against the rows themselves afterwards. */
  readonly isProvedLater: (file: string) => boolean;
}

/**
 * What files say of themselves, in the order of `files`. Fails at the first that is no span of this version or
 * lies under another name than its own: counted under two names it would count twice.
 */
export async function readSpanHeads(
  connection: DuckDBConnection,
  files: readonly string[],
  { isProvedLater, take }: SumsTaken = { isProvedLater: () => true, take: () => undefined },
): Promise<Result<SpanHead[], "bad-span">> {
  const heads: SpanHead[] = [];
  for (let at = 0; at < files.length; at += HEADS_AT_ONCE) {
    const some = files.slice(at, at + HEADS_AT_ONCE);
    let kept: KeptHeads;
    try {
      kept = await readKept(connection, some, isProvedLater);
    } catch (error) {
      return badSpan(error instanceof Error ? error.message : String(error));
    }
    for (const file of some) {
      const read = keptHeadSchema.safeParse(kept.pairs.get(file));
      if (!read.success) return badSpan(`${file} is no span that this version writes.`);
      const { sums, ...head } = read.data;
      if (basename(file) !== spanFileName(head))
        return badSpan(`${file} holds ${head.siteId} of ${head.month}; give it its own name back.`);
      heads.push(head);
      take(file, sumsOfText(sums, isProvedLater(file) ? null : (kept.rows.get(file) ?? -1)));
    }
  }
  return succeed(heads);
}

/** A file that is not what it should be, in a sentence. */
export function badSpan(reason: string) {
  return fail("bad-span", `A span cannot be read: ${reason} Write it again with "report export".`);
}

interface KeptHeads {
  readonly pairs: ReadonlyMap<string, Record<string, string>>;
  /** Rows that a file itself counts; of those whose sums are not proved later. */
  readonly rows: ReadonlyMap<string, number>;
}

async function readKept(
  connection: DuckDBConnection,
  files: readonly string[],
  isProvedLater: SumsTaken["isProvedLater"],
): Promise<KeptHeads> {
  const read = await connection.runAndReadAll(
    `SELECT file_name, decode(key), decode(value) FROM parquet_kv_metadata([${sqlTexts(files)}])`,
  );
  const pairs = new Map<string, Record<string, string>>();
  for (const [file, key, value] of read.getRows().map((row) => row.map(String))) {
    if (file === undefined || key === undefined || value === undefined) continue;
    const own = pairs.get(file) ?? {};
    own[key] = value;
    pairs.set(file, own);
  }
  const counting = files.filter((file) => !isProvedLater(file));
  if (counting.length === 0) return { pairs, rows: new Map() };
  const counted = await connection.runAndReadAll(
    `SELECT file_name, num_rows::DOUBLE FROM parquet_file_metadata([${sqlTexts(counting)}])`,
  );
  return { pairs, rows: new Map(counted.getRows().map(([file, rows]) => [String(file), Number(rows)])) };
}

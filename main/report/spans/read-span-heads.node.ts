import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import { type SpanHead, spanFileName, spanHeadSchema } from "./span-format.ts";
import { sqlTexts } from "./sql-text.ts";

/**
 * What files say of themselves, in the order of `files`. Fails at the first that is no span of this version or
 * lies under another name than its own: counted under two names it would count twice.
 */
export async function readSpanHeads(
  connection: DuckDBConnection,
  files: readonly string[],
): Promise<Result<SpanHead[], "bad-span">> {
  let pairs: Map<string, Record<string, string>>;
  try {
    pairs = await readPairs(connection, sqlTexts(files));
  } catch (error) {
    return badSpan(error instanceof Error ? error.message : String(error));
  }
  const heads: SpanHead[] = [];
  for (const file of files) {
    const head = spanHeadSchema.safeParse(pairs.get(file));
    if (!head.success) return badSpan(`${file} is no span that this version writes.`);
    if (basename(file) !== spanFileName(head.data))
      return badSpan(`${file} holds ${head.data.siteId} of ${head.data.month}; give it its own name back.`);
    heads.push(head.data);
  }
  return succeed(heads);
}

/** A file that is not what it should be, in a sentence. */
export function badSpan(reason: string) {
  return fail("bad-span", `A span cannot be read: ${reason} Write it again with "report export".`);
}

async function readPairs(connection: DuckDBConnection, list: string) {
  const read = await connection.runAndReadAll(
    `SELECT file_name, decode(key), decode(value) FROM parquet_kv_metadata([${list}])`,
  );
  const pairs = new Map<string, Record<string, string>>();
  for (const [file, key, value] of read.getRows().map((row) => row.map(String))) {
    if (file === undefined || key === undefined || value === undefined) continue;
    const own = pairs.get(file) ?? {};
    own[key] = value;
    pairs.set(file, own);
  }
  return pairs;
}

import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { SalesMapping } from "../schema/sales-mapping.ts";

/** A row longer than this is no row of sales: an unclosed quotation mark, most likely. */
const MAX_ROW_BYTES = 100_000;
const CHUNK_BYTES = 1 << 18;

export type CsvFormat = Pick<SalesMapping, "encoding" | "delimiter">;

/** The first bytes of a file. */
export async function firstBytes(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Reads a CSV file row by row in memory that does not grow with it. `take` gets the cells of each row, the head among
 * them, and ends the reading by false. `onProgress` hears of the share read, 0..1, once a chunk.
 */
export async function readCsvRows(
  path: string,
  { encoding, delimiter }: CsvFormat,
  take: (cells: readonly string[]) => boolean,
  onProgress: (share: number) => void,
): Promise<Result<null, "unreadable" | "broken">> {
  try {
    const { size } = await stat(path);
    const decoder = new TextDecoder(encoding);
    let goOn = true;
    const parser = parse({
      delimiter,
      bom: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      maxRecordSize: MAX_ROW_BYTES,
      // Taken where it is parsed: a stream of rows as objects would cost more than all else.
      onRecord: (cells: readonly string[]) => {
        goOn &&= take(cells);
        return null;
      },
    });
    const text = async function* () {
      let read = 0;
      for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
        if (!goOn) return;
        const bytes = chunk as Buffer;
        read += bytes.length;
        yield decoder.decode(bytes, { stream: true });
        onProgress(read / size);
      }
      yield decoder.decode();
    };
    parser.resume();
    await pipeline(text, parser);
    return succeed(null);
  } catch (error) {
    if (error instanceof CsvError)
      return fail("broken", `The file is broken: ${error.message}. Export it anew.`);
    const why = error instanceof Error ? error.message : String(error);
    return fail("unreadable", `The file cannot be read: ${why}.`);
  }
}

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { byteRange } from "./byte-range.ts";
import type { ServedFile } from "./served-file.node.ts";

/** A year: as long as caches keep anything. */
const IMMUTABLE = "private, max-age=31536000, immutable";
/** Kept, but asked after each time. */
const REVALIDATE = "private, no-cache";

/**
 * Sends a file, or the part of it that a video asks for, or word that the browser's copy is still right. Ends the
 * response in every case; a page that goes away in the middle is no fault.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  served: ServedFile,
): Promise<void> {
  const { size, mtimeMs } = await stat(served.file);
  const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  response.setHeader("ETag", tag);
  response.setHeader("Cache-Control", served.immutable ? IMMUTABLE : REVALIDATE);
  response.setHeader("Content-Type", served.mimeType);
  response.setHeader("Accept-Ranges", "bytes");
  if (matches(request.headers["if-none-match"], tag)) return end(response, 304);

  const stale = request.headers["if-range"] !== undefined && request.headers["if-range"] !== tag;
  const range = stale ? null : byteRange(request.headers.range, size);
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${size}`);
    return end(response, 416);
  }
  if (range !== null) response.setHeader("Content-Range", `bytes ${range.start}-${range.last}/${size}`);
  const span = range ?? { start: 0, last: size - 1 };
  response.setHeader("Content-Length", span.last - span.start + 1);
  response.statusCode = range === null ? 200 : 206;
  if (request.method === "HEAD" || size === 0) return end(response, response.statusCode);
  const bytes = createReadStream(served.file, { start: span.start, end: span.last });
  await pipeline(bytes, response).catch(() => response.destroy());
}

function end(response: ServerResponse, statusCode: number): void {
  response.statusCode = statusCode;
  response.end();
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
}

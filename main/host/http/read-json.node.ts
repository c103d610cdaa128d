import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { fail, type Result, succeed } from "../../base/result.ts";
import { pathOf } from "../../bridge/path-of.ts";

/** Longest body of a POST unless said otherwise: names, codes and passwords are short. */
const MAX_BODY_BYTES = 4_096;

export interface JsonOptions {
  readonly maxBytes?: number;
  /** For programs that send JSON under another name; only where no web page comes in. */
  readonly anyType?: boolean;
}

/** The checked JSON body of a request. */
export async function readJson<S extends z.ZodType>(
  request: IncomingMessage,
  schema: S,
  { anyType = false, maxBytes = MAX_BODY_BYTES }: JsonOptions = {},
): Promise<Result<z.infer<S>, "malformed" | "too-long">> {
  if (!anyType && request.headers["content-type"]?.split(";", 1)[0]?.trim() !== "application/json") {
    return fail("malformed", "The body must be application/json.");
  }
  const chunks: Buffer[] = [];
  let lengthBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    lengthBytes += chunk.length;
    if (lengthBytes > maxBytes) return fail("too-long", `The body is longer than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  let json: unknown;
  try {
    json = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return fail("malformed", "The body is not JSON.");
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? succeed(parsed.data) : fail("malformed", `Wrong at ${pathOf(parsed.error)}.`);
}

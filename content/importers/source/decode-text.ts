import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** How much of a document may stand before it names its encoding, bytes. */
const DECLARATION_BYTES = 200;

/**
 * A document's text: UTF-16 or UTF-8 by its byte order mark, else as its XML declaration says, else UTF-8. Fails where
 * the bytes are none of that.
 */
export function decodeText(bytes: Uint8Array, name: string): Result<string, "broken"> {
  try {
    return succeed(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return fail("broken", `"${name}" is no text in UTF-8; save it as UTF-8.`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const begin = Array.from(bytes.subarray(0, DECLARATION_BYTES), (byte) => String.fromCharCode(byte)).join(
    "",
  );
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(begin)?.[1] ?? "utf-8";
  // What calls itself UTF-16 and was read so far is none.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

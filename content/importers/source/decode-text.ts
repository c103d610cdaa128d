import { fail, type Result, succeed } from "../../../main/base/result.ts";

/** A document's text: UTF-16 or UTF-8 by its byte order mark, else UTF-8. Fails where the bytes are none of that. */
export function decodeText(bytes: Uint8Array, name: string): Result<string, "broken"> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return succeed(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail("broken", `"${name}" is no text in UTF-8; save it as UTF-8.`);
  }
}

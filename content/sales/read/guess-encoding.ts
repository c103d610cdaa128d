import type { SalesMapping } from "../schema/sales-mapping.ts";

/**
 * The encoding of a file from its first bytes: by its mark, by the zero bytes of Excel's “Unicode text”, else UTF-8
 * where all of them are, else the Western code page that old tills write. `bytes` may end within a character.
 */
export function guessEncoding(bytes: Uint8Array): SalesMapping["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  const zeros = bytes.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (zeros > bytes.length / 4) return "utf-16le";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >> 5 === 6 ? 2 : lead >> 4 === 14 ? 3 : lead >> 3 === 30 ? 4 : 0;
    if (length === 0 || lead === 0xc0 || lead === 0xc1) return false;
    for (let next = at + 1; next < Math.min(at + length, bytes.length); next++)
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

/** Bytes that become letters at once: more would be too many arguments. */
const CHUNK_BYTES = 32_768;

/** Bytes as base64, on their way from a page. */
export function toBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK_BYTES));
  return btoa(letters);
}

/** Bytes of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly last: number;
}

/**
 * Which part of `sizeBytes` a Range header asks for (RFC 9110 §14). Null where the whole should be sent: no header,
 * another unit, or several ranges, which a host may ignore. "unsatisfiable" where the range lies outside.
 */
export function byteRange(header: string | undefined, sizeBytes: number): ByteRange | "unsatisfiable" | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "");
  if (found === null) return null;
  const [from, to] = [found[1] ?? "", found[2] ?? ""];
  if (from === "" && to === "") return null;
  if (from === "") {
    const lengthBytes = Math.min(Number(to), sizeBytes);
    return lengthBytes === 0 ? "unsatisfiable" : { start: sizeBytes - lengthBytes, last: sizeBytes - 1 };
  }
  const start = Number(from);
  if (to !== "" && Number(to) < start) return null;
  if (start >= sizeBytes) return "unsatisfiable";
  return { start, last: to === "" ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1) };
}

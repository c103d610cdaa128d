/** What this door speaks: tus 1.0.0 (https://tus.io/protocols/resumable-upload), core and these extensions. */
export const TUS_VERSION = "1.0.0";
export const TUS_EXTENSIONS = ["creation", "checksum", "termination"] as const;
export const CHECKSUM_ALGORITHMS = ["sha1", "sha256"] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

/** Longest Upload-Metadata header, characters. */
export const MAX_METADATA_LENGTH = 4_000;

/** Upload-Metadata as keys and values; null where it is malformed. Values are UTF-8 in base64 and may be missing. */
export function parseMetadata(header: string | undefined): ReadonlyMap<string, string> | null {
  const pairs = new Map<string, string>();
  if (header === undefined || header.trim() === "") return pairs;
  if (header.length > MAX_METADATA_LENGTH) return null;
  for (const pair of header.split(",")) {
    const found = /^([^\s,]+)(?: ((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?))?$/.exec(
      pair.trim(),
    );
    if (found === null || pairs.has(found[1] ?? "")) return null;
    pairs.set(found[1] ?? "", textOf(found[2] ?? ""));
  }
  return pairs;
}

/** Upload-Checksum; "unsupported" where it is of another algorithm or malformed. Null: there is none. */
export function parseChecksum(
  header: string | undefined,
): { readonly algorithm: ChecksumAlgorithm; readonly digestBase64: string } | "unsupported" | null {
  if (header === undefined) return null;
  const [name, digestBase64 = ""] = header.trim().split(" ");
  const algorithm = CHECKSUM_ALGORITHMS.find((one) => one === name);
  return algorithm === undefined || digestBase64 === "" ? "unsupported" : { algorithm, digestBase64 };
}

/** A header that must be a count of bytes; null where it is none. */
export function parseCount(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

function textOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0) ?? 0);
  return new TextDecoder().decode(bytes);
}

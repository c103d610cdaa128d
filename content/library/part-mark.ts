/**
 * How much of an upload is on the disk for good. Nobody knows the hash of an upload before it is whole, so nothing else
 * would tell that a power cut left zeros in its middle. Mark and file need not be in step: the hash decides.
 */
export interface PartMark {
  readonly bytes: number;
  /** Of the first so many bytes. */
  readonly sha256: string;
}

/** How much of an upload a power cut may take at most, bytes. */
export const MARK_EVERY_BYTES = 67_108_864;

export function tellMark({ bytes, sha256 }: PartMark): string {
  return `${bytes} ${sha256}`;
}

/** Null where the text is no mark, e.g. half of one. */
export function readMark(text: string | null): PartMark | null {
  const found = /^([1-9]\d{0,15}) ([0-9a-f]{64})$/.exec(text ?? "");
  return found === null ? null : { bytes: Number(found[1]), sha256: found[2] ?? "" };
}

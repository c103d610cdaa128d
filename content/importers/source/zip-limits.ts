/** Most files in a ZIP or folder. */
export const MAX_ENTRIES = 10_000;
/** Most bytes that a ZIP unpacks to: 8 GiB, some hours of film. */
export const MAX_UNPACKED_BYTES = 8 * 1024 ** 3;
/** Largest single file: 4 GiB. */
export const MAX_FILE_BYTES = 4 * 1024 ** 3;
/** What is packed tighter than this is no picture or film, which are packed already. */
export const MAX_RATIO = 200;
/** A file below this may be packed as tightly as it likes, bytes. */
export const RATIO_FROM_BYTES = 4 * 1024 ** 2;
/** Longest path in a ZIP, characters. */
export const MAX_ENTRY_PATH_LENGTH = 400;
/** Largest document (XML, JSON) of a source, bytes. */
export const MAX_DOCUMENT_BYTES = 8 * 1024 ** 2;

/** What the directory of a ZIP says of an entry. */
export interface ZipEntrySizes {
  readonly path: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** Why a ZIP is refused by what its directory says, in one sentence; null where it is not. */
export function bombFault(entries: readonly ZipEntrySizes[]): string | null {
  if (entries.length > MAX_ENTRIES) {
    return `The ZIP holds more than ${MAX_ENTRIES} files; split it.`;
  }
  const wholeBytes = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (wholeBytes > MAX_UNPACKED_BYTES) {
    return `The ZIP would unpack to ${gigabytes(wholeBytes)}, more than ${gigabytes(MAX_UNPACKED_BYTES)}; split it.`;
  }
  const large = entries.find(({ unpackedBytes }) => unpackedBytes > MAX_FILE_BYTES);
  if (large !== undefined) {
    return `"${large.path}" would unpack to ${gigabytes(large.unpackedBytes)}, more than ${gigabytes(MAX_FILE_BYTES)}; leave it out, or make it smaller.`;
  }
  const tight = entries.find(
    ({ packedBytes, unpackedBytes }) =>
      unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > MAX_RATIO * Math.max(1, packedBytes),
  );
  if (tight !== undefined) {
    return `"${tight.path}" is packed more than ${MAX_RATIO} times smaller than it is, as ZIP bombs are; pack it anew from the files themselves.`;
  }
  return null;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}

import type { Disk } from "./disk.ts";

/** The text of a small file; null where it is missing or longer than `maxBytes`. What the disk refuses is thrown. */
export async function readText(disk: Disk, file: string, maxBytes: number): Promise<string | null> {
  const found = await disk.look(file);
  if (found === null || found.bytes > maxBytes) return null;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of disk.read(file)) {
    bytes += piece.byteLength;
    if (bytes > maxBytes) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

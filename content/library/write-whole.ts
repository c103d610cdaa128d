import type { Disk } from "./disk.ts";

/** Marks a file that is being written and must not be read. */
export const UNFINISHED = ".new";

/**
 * Replaces a small file so that a reader, also after a power cut at any byte, finds the old text or the new one and
 * never half of either. What the disk refuses is thrown, with the old text untouched; only where the very last step is
 * refused, which makes the new name last, is it undecided: readers find the new text, a power cut may bring the old.
 */
export async function writeWhole(disk: Disk, folder: string, name: string, text: string): Promise<void> {
  const beside = `${folder}/${name}${UNFINISHED}`;
  try {
    const file = await disk.open(beside, "new");
    try {
      await file.write(new TextEncoder().encode(text));
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(beside, `${folder}/${name}`);
  } catch (error) {
    await disk.remove(beside).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(folder);
}

import type { ChosenFile } from "./import-run.ts";

/** Deeper folders are not followed. */
const MAX_DEPTH = 16;

/** Files of an input, with their paths where a folder was chosen. */
export function inputFiles(list: FileList | null): readonly ChosenFile<File>[] {
  return [...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** Files that were dropped, those in folders with their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile<File>[]> {
  // The list is emptied as soon as the drop is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesIn(entry, 0)));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly ChosenFile<File>[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry) || depth >= MAX_DEPTH) return [];
  const reader = entry.createReader();
  const inner: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none when it is through.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    inner.push(...some);
  }
  const found = await Promise.all(inner.map((one) => filesIn(one, depth + 1)));
  return found.flat();
}

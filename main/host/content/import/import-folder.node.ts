import { copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isLitter, plainPath } from "../../../../content/importers/source/entry-path.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { writeFailure } from "../../../base/write-file-atomically.node.ts";
import { MAX_IMPORT_FILES } from "../../../bridge/contract/content-import.ts";

/** Longest name of one file or folder on usual disks, bytes. */
const MAX_NAME_BYTES = 255;

/** Where a file comes from: moved from there, or copied because the library keeps it. */
export type FileSource = { readonly moved: string } | { readonly copied: string };

/** Files of one import, laid out on the disk as they lay where they come from. */
export interface ImportFolder {
  add(path: string, source: FileSource): Promise<Result<null, AddFault>>;
  /** What is imported: the folder, or the only file that was brought at first. */
  root(): string;
  /** The folder with all of it. */
  readonly folder: string;
  remove(): Promise<void>;
}
export type AddFault = "bad-path" | "too-many-files" | "disk-full" | "read-only";

/** `parent` is the import's own; `name` is what people call it: importers name what they make after the folder. */
export function openImportFolder(parent: string, name: string): ImportFolder {
  const folder = join(parent, folderName(name));
  let only: string | null = null;
  let count = 0;
  let isClosed = false;
  return {
    folder,
    async add(path, source) {
      const plain = plainPath(path);
      if (plain === null || plain === "" || path.includes("\0") || hasLongName(plain))
        return fail("bad-path", `${JSON.stringify(path.slice(0, 120))} is no path within a folder.`);
      if (isLitter(plain)) return succeed(null);
      if (count >= MAX_IMPORT_FILES)
        return fail(
          "too-many-files",
          `More than ${MAX_IMPORT_FILES} files; pack them into a ZIP, or bring them in parts.`,
        );
      const target = join(folder, plain);
      try {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        if ("moved" in source) await rename(source.moved, target);
        else await copyFile(source.copied, target);
      } catch (error) {
        return writeFailure(target, error);
      }
      count += 1;
      // What is brought after a look was missing beside the one document.
      if (!isClosed) only = count === 1 ? plain : null;
      return succeed(null);
    },
    root() {
      isClosed = true;
      return only === null ? folder : join(folder, only);
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** A name that every disk takes, and that leads nowhere else. */
function folderName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^\.+/, "");
  return plain === "" ? "import" : plain.slice(0, 60);
}

function hasLongName(path: string): boolean {
  return path.split("/").some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES);
}

/** Drops what an earlier run left. */
export async function emptyImports(parent: string): Promise<void> {
  const isThere = (await stat(parent).catch(() => null)) !== null;
  if (!isThere) return;
  for (const name of await readdir(parent)) await rm(join(parent, name), { recursive: true, force: true });
}

import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { KeptFiles } from "../../../content/library/kept-files.node.ts";
import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import { isPackagePath } from "../../../content/schema/signage/package-path.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { filesOfProgramme, foldersOfPages } from "../../../content/verify/files-of-programme.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { contentTypeOf } from "./file-types.ts";

/** Most files of one page with all that it needs. */
const MAX_PAGE_FILES = 2_000;

/** Brings a folder's files into a library; what did not change since the last time is not read again. */
export interface FolderIntake {
  take(folder: string, programme: Programme): Promise<Result<readonly PackageFile[]>>;
}

export function createFolderIntake(files: KeptFiles): FolderIntake {
  const known = new Map<string, { readonly mark: string; readonly file: PackageFile }>();

  async function takeOne(folder: string, path: string, isSound: boolean): Promise<Result<PackageFile>> {
    const mimeType = contentTypeOf(path, isSound);
    if (mimeType === null) return fail("refused", `"${path}" is of a kind that no screen shows.`);
    const source = join(folder, path);
    const found = statSync(source, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size === 0)
      return fail("files-missing", `There is no file "${path}" in ${folder}; put it there.`);
    const mark = `${found.ino} ${found.size} ${found.mtimeMs}`;
    const before = known.get(path);
    if (before?.mark === mark && before.file.mimeType === mimeType && (await files.has(before.file)))
      return succeed(before.file);
    const received = await files.receiveFile(createReadStream(source), { sha256: null, bytes: null });
    if (!received.ok) return received;
    const file = { path, mimeType, ...received.value };
    known.set(path, { mark, file });
    return succeed(file);
  }

  return {
    async take(folder, programme) {
      const needed = new Map(filesOfProgramme(programme).map(({ kind, path }) => [path, kind]));
      const beside = foldersOfPages(programme).flatMap((page) => pathsBelow(folder, page));
      for (const path of beside) if (!needed.has(path)) needed.set(path, "html");
      const taken: PackageFile[] = [];
      for (const [path, kind] of needed) {
        const file = await takeOne(folder, path, kind === "audio");
        if (!file.ok) return file;
        taken.push(file.value);
      }
      for (const path of known.keys()) if (!needed.has(path)) known.delete(path);
      return succeed(taken);
    },
  };
}

/** What lies beside a page and may be part of a package. */
function pathsBelow(folder: string, page: string): readonly string[] {
  try {
    return readdirSync(join(folder, page), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(join(folder, "/").length))
      .filter((path) => isPackagePath(path) && contentTypeOf(path) !== null)
      .slice(0, MAX_PAGE_FILES);
  } catch {
    return [];
  }
}

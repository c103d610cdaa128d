import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import type { Skipped } from "../parts/import-result.ts";
import { baseName } from "../parts/names.ts";
import { decodeText } from "./decode-text.ts";
import { isLitter } from "./entry-path.ts";
import type { ImportSource, SourceFault } from "./import-source.ts";
import { MAX_DOCUMENT_BYTES, MAX_ENTRIES } from "./zip-limits.ts";

/** How deep folders are followed. */
const MAX_DEPTH = 16;

/** A folder as a source, with the folders in it; links are not followed. Fails where it is too large to be content. */
export async function openFolder(folder: string): Promise<Result<ImportSource, "too-large" | "broken">> {
  const paths: string[] = [];
  const skipped: Skipped[] = [];
  const walk = async (within: string, depth: number): Promise<boolean> => {
    for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      if (isLitter(path)) continue;
      if (paths.length >= MAX_ENTRIES) return false;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && depth < MAX_DEPTH) {
        if (!(await walk(path, depth + 1))) return false;
      } else {
        const why = entry.isSymbolicLink()
          ? "Is a link; put the file itself into the folder."
          : "Is no plain file.";
        skipped.push({ what: path, why, code: "unsafe", retryKey: null });
      }
    }
    return true;
  };
  try {
    if (!(await walk("", 0))) {
      return fail(
        "too-large",
        `The folder holds more than ${MAX_ENTRIES} files; choose the one with the content.`,
      );
    }
  } catch (error) {
    return fail(
      "broken",
      `The folder cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return succeed({ ...filesBelow(folder), name: basename(resolve(folder)), paths, skipped });
}

/** One document as a source, with what it names in its own folder. */
export function openBeside(file: string, folder: string): ImportSource {
  return { ...filesBelow(folder), name: baseName(file), paths: [basename(file)], skipped: [] };
}

function filesBelow(folder: string): Pick<ImportSource, "readText" | "fileOf" | "close"> {
  const fileOf = async (path: string): Promise<Result<string, SourceFault>> => {
    try {
      const root = await realpath(folder);
      const real = await realpath(join(root, path));
      if (relative(root, real).split(sep)[0] === "..") {
        return fail("unsafe", `"${path}" leads out of the folder; put the file itself into it.`);
      }
      return (await stat(real)).isFile() ? succeed(real) : fail("absent", `"${path}" is no file.`);
    } catch {
      return fail("absent", `"${path}" is not there; put it beside the document and try again.`);
    }
  };
  return {
    fileOf,
    async readText(path) {
      const file = await fileOf(path);
      if (!file.ok) return file;
      if ((await stat(file.value)).size > MAX_DOCUMENT_BYTES) {
        return fail("too-large", `"${path}" is larger than ${MAX_DOCUMENT_BYTES / 1024 ** 2} MB.`);
      }
      return decodeText(await readFile(file.value), path);
    },
    close: () => Promise.resolve(),
  };
}

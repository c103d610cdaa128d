import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { fileNameOf } from "../parts/names.ts";

/** Most files of a folder of local copies. */
const MAX_COPIES = 10_000;
const MAX_MAP_BYTES = 4_000_000;

/** The local copy of what lies at an address; null where there is none. */
export type FindCopy = (address: string) => string | null;

const mapSchema = z.record(z.string(), z.string());

/**
 * Local copies of remote media: a folder, whose files are found by the name that their address ends with; or a JSON
 * file `{"https://…": "file"}`, whose files are named from where it lies.
 */
export async function openCopies(path: string): Promise<Result<FindCopy, "absent" | "broken" | "too-large">> {
  try {
    const known = await stat(path);
    if (known.isDirectory()) return await ofFolder(path);
    if (known.size > MAX_MAP_BYTES) return fail("too-large", `${path} is larger than a list of addresses.`);
    const map = mapSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (!map.success)
      return fail("broken", `${path} is no list of addresses and files: {"https://…": "film.mp4"}.`);
    const files = new Map(Object.entries(map.data));
    return succeed((address) => {
      const file = files.get(address) ?? files.get(address.replace(/[?#].*$/, ""));
      return file === undefined ? null : resolve(dirname(path), file);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail("absent", `${path} cannot be read as copies of remote media (${why}).`);
  }
}

async function ofFolder(folder: string): Promise<Result<FindCopy, "too-large">> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  if (entries.length > MAX_COPIES) return fail("too-large", `${folder} holds more than ${MAX_COPIES} files.`);
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, join(entry.parentPath, entry.name)]),
  );
  return succeed((address) => {
    const name = fileNameOf(address.replace(/[?#].*$/, ""));
    return files.get(name) ?? files.get(decoded(name)) ?? null;
  });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

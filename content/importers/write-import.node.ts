import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { writeFailure, writeFileAtomically } from "../../main/base/write-file-atomically.node.ts";
import type { OpenImport } from "./import-source.node.ts";
import { programmeOf } from "./parts/check-import.ts";
import type { ImportedFile } from "./parts/import-result.ts";
import { KEPT_IMPORT, keepImport, keptReadings } from "./parts/kept-import.ts";
import type { MediumReadings } from "./parts/medium-reading.ts";

type WriteFault = "disk-full" | "read-only" | "not-empty" | "absent" | "broken" | "too-large" | "unsafe";

/**
 * Writes an import as the folder of a package: its files, then `programme.json`, then what another try needs. A folder
 * that holds something else is left as it is. Writing the same import again changes nothing.
 */
export async function writeImport(done: OpenImport, folder: string): Promise<Result<null, WriteFault>> {
  const { result, readings } = done;
  if (result.programme === null) return fail("absent", "Nothing was taken, so nothing was written.");
  try {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    if (there.length > 0 && !there.includes(KEPT_IMPORT)) {
      return fail("not-empty", `${folder} holds other files; name a new or empty folder.`);
    }
    for (const file of result.files) {
      const written = await writeFile(file, done, folder);
      if (!written.ok) return written;
    }
  } catch (error) {
    return writeFailure(folder, error);
  }
  const programme = `${JSON.stringify(programmeOf(result.programme), null, 2)}\n`;
  const main = await writeFileAtomically({
    file: join(folder, "programme.json"),
    text: programme,
    mode: 0o644,
  });
  if (!main.ok) return main;
  const kept = keepImport(result, readings);
  return writeFileAtomically({ file: join(folder, KEPT_IMPORT), text: kept, mode: 0o644 });
}

/** What an import that was written into a folder found in its files; null where there is none. */
export async function readingsIn(folder: string): Promise<MediumReadings | null> {
  try {
    return keptReadings(await readFile(join(folder, KEPT_IMPORT), "utf8"));
  } catch {
    return null;
  }
}

async function writeFile(
  { path, origin }: ImportedFile,
  done: OpenImport,
  folder: string,
): Promise<Result<null, WriteFault>> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  if (origin.kind === "text") return writeFileAtomically({ file: target, text: origin.text, mode: 0o644 });
  const part = origin.kind === "part" ? origin.part : undefined;
  const reading = part === undefined ? done.readings.get(origin.key) : undefined;
  // The name says what is in it (it ends with the begin of its sha256).
  if (reading?.ok === true && (await sizeOf(target)) === reading.facts.bytes) return succeed(null);
  const source = await done.fileOf(origin.key, part);
  if (!source.ok) return source;
  const beside = `${target}.new`;
  try {
    await copyFile(source.value, beside);
    await rename(beside, target);
    return succeed(null);
  } finally {
    await rm(beside, { force: true });
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
}

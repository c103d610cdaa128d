import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Result, succeed } from "../../main/base/result.ts";
import { writeFileAtomically } from "../../main/base/write-file-atomically.node.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import { createByteCheck, missingFile, tamperedFile } from "../verify/byte-check.node.ts";
import { type PackageFault, refusePackage } from "../verify/package-fault.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import type { Library, LibraryCode } from "./library.ts";
import type { VersionId } from "./places.ts";

/** How a package's manifest is called where it lies among its files. */
export const MANIFEST_NAME = "manifest.json";

/**
 * Writes a kept version into a folder that any web server can serve: its files under their paths, each checked while it
 * is copied, and the signed manifest last, so that whoever reads it finds all that it names.
 */
export async function exportPackage(
  library: Library,
  id: VersionId,
  folder: string,
): Promise<Result<null, LibraryCode>> {
  const signed = await library.signed(id);
  if (!signed.ok) return signed;
  for (const file of signed.value.manifest.files) {
    const copied = await copyOut(library, file, join(folder, file.path));
    if (!copied.ok) return copied;
  }
  const text = `${JSON.stringify(signed.value)}\n`;
  return writeFileAtomically({ file: join(folder, MANIFEST_NAME), text, mode: 0o644 });
}

async function copyOut(
  library: Library,
  file: PackageFile,
  target: string,
): Promise<Result<null, LibraryCode>> {
  const there = await attemptRead(file.path, () => library.files.sizeOf(file));
  if (!there.ok) return there;
  if (there.value === null) return refusePackage([missingFile(file)]);
  const copied = await attempt(target, async (): Promise<PackageFault | null> => {
    await mkdir(dirname(target), { recursive: true });
    const handle = await open(target, "w", 0o644);
    const check = createByteCheck();
    try {
      for await (const piece of library.files.read(file)) {
        check.take(piece);
        await handle.writeFile(piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    return check.sha256() === file.sha256 ? null : tamperedFile(file, check.bytes);
  });
  if (!copied.ok) return copied;
  return copied.value === null ? succeed(null) : refusePackage([copied.value]);
}

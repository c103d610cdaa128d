import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import { checkBytes, missingFile } from "../verify/byte-check.node.ts";
import type { PackageFault } from "../verify/package-fault.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import type { Audit, AuditFault, Library, LibraryCode } from "./library.ts";
import type { VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";

/** A content and who needs it. */
interface Wanted {
  readonly file: PackageFile;
  readonly versions: VersionId[];
}

/** Reads every file that a kept version names; what is damaged is removed and named, so that it is fetched again. */
export function auditIn(shelf: Shelf): Library["audit"] {
  return async (signal): Promise<Result<Audit, LibraryCode>> => {
    const all = await attemptRead(shelf.places.versions, () => shelf.kept.all());
    if (!all.ok) return all;
    const wanted = new Map<string, Wanted>();
    for (const { signed } of all.value.records) {
      const { files, packageId, version } = signed.manifest;
      for (const file of files) {
        const known = wanted.get(file.sha256) ?? { file, versions: [] };
        wanted.set(file.sha256, known);
        if (!known.versions.some((id) => id.packageId === packageId && id.version === version))
          known.versions.push({ packageId, version });
      }
    }
    const faults: AuditFault[] = [];
    let bytes = 0;
    for (const { file, versions } of wanted.values()) {
      if (signal?.aborted === true) return fail("stopped", "The audit was stopped; begin it again.");
      const fault = await faultOf(shelf, file);
      bytes += file.bytes;
      if (fault === null) continue;
      const removed = await attempt(shelf.places.fileOf(file.sha256), () => removeDamaged(shelf, file));
      if (!removed.ok) return removed;
      if (removed.value) faults.push({ ...fault, sha256: file.sha256, versions });
    }
    return succeed({ files: wanted.size, bytes, faults });
  };
}

/** What is wrong with a kept file; one that the disk cannot give back is as bad as one that changed. */
async function faultOf({ files }: Shelf, file: PackageFile): Promise<PackageFault | null> {
  if ((await files.sizeOf(file)) === null) return missingFile(file);
  const checked = await attemptRead(file.path, () => checkBytes(file, files.read(file)));
  if (!checked.ok) return { code: "tampered-file", path: file.path, message: checked.message };
  return checked.value.ok ? null : (checked.value.faults[0] ?? null);
}

/** False where it is no fault any more: the versions that needed it were removed meanwhile. */
function removeDamaged(shelf: Shelf, file: PackageFile): Promise<boolean> {
  return shelf.inTurn(async () => {
    const { records } = await shelf.kept.all();
    if (!records.some(({ signed }) => signed.manifest.files.some((one) => one.sha256 === file.sha256)))
      return false;
    await shelf.disk.remove(shelf.places.fileOf(file.sha256));
    await shelf.disk.syncFolder(shelf.places.folderOf(file.sha256));
    return true;
  });
}

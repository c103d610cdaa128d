import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import { checkBytes, missingFile } from "../verify/byte-check.node.ts";
import type { PackageFault } from "../verify/package-fault.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import type { Audit, AuditFault, Library, LibraryCode } from "./library.ts";
import type { VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";
import type { VersionRecord, VersionRecords } from "./version-records.node.ts";

/** A content and who needs it. */
interface Wanted {
  readonly file: PackageFile;
  readonly versions: VersionId[];
}

/**
 * Reads every file that a version names, kept or coming in; what is damaged is removed and named, so that it is fetched
 * again.
 */
export function auditIn(shelf: Shelf, inbox: Shelf): Library["audit"] {
  const others = [shelf.arriving, inbox.kept, inbox.arriving];
  return async (signal): Promise<Result<Audit, LibraryCode>> => {
    const all = await attemptRead(shelf.places.versions, async () => ({
      kept: (await shelf.kept.all()).records,
      others: await recordsOf(others),
    }));
    if (!all.ok) return all;
    const wanted = new Map<string, Wanted>();
    for (const { signed } of all.value.kept) {
      const { files, packageId, version } = signed.manifest;
      for (const file of files) {
        const known = wanted.get(file.sha256) ?? { file, versions: [] };
        wanted.set(file.sha256, known);
        if (!known.versions.some((id) => id.packageId === packageId && id.version === version))
          known.versions.push({ packageId, version });
      }
    }
    for (const { signed } of all.value.others)
      for (const file of signed.manifest.files)
        if (!wanted.has(file.sha256)) wanted.set(file.sha256, { file, versions: [] });
    const faults: AuditFault[] = [];
    let bytes = 0;
    for (const { file, versions } of wanted.values()) {
      if (signal?.aborted === true) return fail("stopped", "The audit was stopped; begin it again.");
      const fault = await faultOf(shelf, file);
      bytes += file.bytes;
      // What only comes in may be missing still.
      if (fault === null || (fault.code === "missing-file" && versions.length === 0)) continue;
      const removed = await attempt(shelf.places.fileOf(file.sha256), () =>
        removeDamaged(shelf, [shelf.kept, ...others], file),
      );
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
function removeDamaged(shelf: Shelf, all: readonly VersionRecords[], file: PackageFile): Promise<boolean> {
  return shelf.inTurn(async () => {
    const records = await recordsOf(all);
    if (!records.some(({ signed }) => signed.manifest.files.some((one) => one.sha256 === file.sha256)))
      return false;
    await shelf.disk.remove(shelf.places.fileOf(file.sha256));
    await shelf.disk.syncFolder(shelf.places.folderOf(file.sha256));
    return true;
  });
}

async function recordsOf(all: readonly VersionRecords[]): Promise<readonly VersionRecord[]> {
  const found: VersionRecord[] = [];
  for (const one of all) found.push(...(await one.all()).records);
  return found;
}

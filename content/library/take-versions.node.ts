import { fail, type Result, succeed } from "../../main/base/result.ts";
import { type Manifest, manifestBytes, type PackageFile } from "../schema/signage/manifest.ts";
import type { PackageRefusal } from "../verify/package-fault.ts";
import { verifyPackage } from "../verify/verify.node.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import type { LibraryCode, Receiving } from "./library.ts";
import { isSameVersion, type VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";

/** Most versions that are kept, and most that may be coming in. */
export const MAX_KEPT_VERSIONS = 200;
export const MAX_ARRIVING_VERSIONS = 8;

/** How versions come into a library. */
export function takeVersions(shelf: Shelf): Receiving {
  const { arriving, clock, files, inTurn, kept, places } = shelf;

  async function missing(manifest: Manifest): Promise<Result<readonly PackageFile[], LibraryCode>> {
    return attemptRead(places.files, async () => {
      const seen = new Set<string>();
      const found: PackageFile[] = [];
      for (const file of manifest.files) {
        if (seen.has(file.sha256)) continue;
        seen.add(file.sha256);
        if (!(await files.has(file))) found.push(file);
      }
      return found;
    });
  }

  /** Whether a version of this number is here already; refused where it is another. */
  async function isKept(manifest: Manifest): Promise<Result<boolean, LibraryCode>> {
    const found = await attemptRead(places.versions, () => kept.find(manifest));
    if (!found.ok) return found;
    if (found.value === null) return succeed(false);
    const same = Buffer.compare(manifestBytes(found.value.signed.manifest), manifestBytes(manifest)) === 0;
    if (same) return succeed(true);
    const { packageId, version } = manifest;
    return fail(
      "version-taken",
      `Version ${version} of "${packageId}" is here with other content; publish it under a higher number.`,
    );
  }

  return {
    files,
    missing,
    begin: (signed) =>
      inTurn(async () => {
        const { manifest } = signed;
        const here = await isKept(manifest);
        if (!here.ok) return here;
        if (here.value) return missing(manifest);
        const others = await attemptRead(places.arriving, () => arriving.all());
        if (!others.ok) return others;
        const waiting = others.value.records.filter((one) => !isSameVersion(one.signed.manifest, manifest));
        if (waiting.length >= MAX_ARRIVING_VERSIONS) {
          return fail("too-many", `${waiting.length} versions are coming in already; abandon one of them.`);
        }
        const lacking = await missing(manifest);
        if (!lacking.ok) return lacking;
        const room = await roomFor(shelf, manifest, lacking.value);
        if (!room.ok) return room;
        const written = await attempt(places.arriving, () => arriving.write(signed, clock.nowMs()));
        return written.ok ? lacking : written;
      }),
    keep: (signed) =>
      inTurn(async () => {
        const { manifest } = signed;
        const here = await isKept(manifest);
        if (!here.ok) return here;
        const checked = await attemptRead(places.files, () => verifyPackage(signed, files, "sizes"));
        if (!checked.ok) return checked;
        if (!checked.value.ok) await removeTampered(shelf, manifest, checked.value);
        if (!checked.value.ok || here.value) return checked.value;
        const all = await attemptRead(places.versions, () => kept.all());
        if (!all.ok) return all;
        if (all.value.records.length >= MAX_KEPT_VERSIONS) {
          return fail("too-many", `${MAX_KEPT_VERSIONS} versions are kept already; remove old ones.`);
        }
        const written = await attempt(places.versions, () => kept.write(signed, clock.nowMs()));
        if (!written.ok) return written;
        // Only tidying: where it fails, `collect` removes it some day.
        await attempt(places.arriving, () => arriving.remove(manifest));
        return checked.value;
      }),
    kept: async () => {
      const all = await attemptRead(places.versions, () => kept.all());
      return all.ok ? succeed(all.value.records.map(({ signed }) => idOf(signed.manifest))) : all;
    },
    arriving: async () => {
      const all = await attemptRead(places.arriving, () => arriving.all());
      return all.ok ? succeed(all.value.records.map(({ signed }) => signed)) : all;
    },
    abandon: (id) =>
      inTurn(async () => {
        const removed = await attempt(places.arriving, () => arriving.remove(id));
        return removed.ok ? succeed(null) : removed;
      }),
  };
}

/** What is not what it was is missing from now on, so that it comes again. */
async function removeTampered(
  { disk, places }: Shelf,
  { files }: Manifest,
  { faults }: PackageRefusal,
): Promise<void> {
  const damaged = files.filter(({ path }) =>
    faults.some((fault) => fault.code === "tampered-file" && fault.path === path),
  );
  // Where the disk refuses, the next try finds it again.
  for (const { sha256 } of damaged)
    await attempt(places.fileOf(sha256), () => disk.remove(places.fileOf(sha256)));
}

function idOf({ packageId, version }: VersionId): VersionId {
  return { packageId, version };
}

/** Whether all that is missing fits on the disk, what came of it before counted. Better said now than after hours. */
async function roomFor(
  { disk, files, places }: Shelf,
  { packageId, version }: Manifest,
  lacking: readonly PackageFile[],
): Promise<Result<null, LibraryCode>> {
  return attempt(places.folder, async () => {
    let neededBytes = files.reserveBytes;
    for (const { bytes, sha256 } of lacking)
      neededBytes += bytes - Math.min(bytes, (await disk.look(places.partOf(sha256)))?.bytes ?? 0);
    return { neededBytes, freeBytes: await disk.freeBytes(places.folder) };
  }).then((room) => {
    if (!room.ok) return room;
    const { freeBytes, neededBytes } = room.value;
    if (freeBytes >= neededBytes) return succeed(null);
    const message = `Version ${version} of "${packageId}" needs ${neededBytes} bytes in ${places.folder}, and ${freeBytes} are free. Free some space, or remove old versions.`;
    return fail("disk-full", message);
  });
}

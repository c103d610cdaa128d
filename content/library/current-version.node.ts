import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import type { SignedManifest } from "../schema/signage/manifest.ts";
import { type ContentPackage, type Verified, verifyManifest, verifyPackage } from "../verify/verify.node.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import { readSwitches, type VersionSwitch, writeSwitch } from "./current-record.node.ts";
import type { Library, LibraryCode } from "./library.ts";
import { isSameVersion, type VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";

/** Which version is on the screens, and how that changes. */
export function keepCurrent(
  shelf: Shelf,
): Pick<Library, "versions" | "open" | "signed" | "show" | "rollBack" | "playing" | "switches"> {
  const { clock, disk, files, inTurn, kept, keys, log, places } = shelf;

  async function switches(): Promise<Result<readonly VersionSwitch[], LibraryCode>> {
    const read = await attemptRead(places.currentFile, () => readSwitches(disk, places));
    if (!read.ok) return read;
    if (read.value !== null) return succeed(read.value);
    return fail("unreadable", `${places.currentFile} is damaged; choose a version, and it is written anew.`);
  }

  async function signed(id: VersionId): Promise<Result<SignedManifest, LibraryCode>> {
    const record = await attemptRead(places.versions, () => kept.find(id));
    if (!record.ok) return record;
    return record.value === null ? notKept(id) : succeed(record.value.signed);
  }

  async function open(id: VersionId): Promise<Result<Verified<ContentPackage>, LibraryCode>> {
    const found = await signed(id);
    if (!found.ok) return found;
    const signature = verifyManifest(JSON.stringify(found.value), keys());
    if (!signature.ok) return signature;
    const checked = await attemptRead(places.files, () => verifyPackage(signature.value, files, "sizes"));
    return checked.ok ? checked.value : checked;
  }

  async function change(id: VersionId, by: string): Promise<Result<null, LibraryCode>> {
    const earlier = await switches();
    if (!earlier.ok) log("trouble", "library", earlier.code, earlier.message);
    const { packageId, version } = id;
    const next = { packageId, version, atMs: clock.nowMs(), by };
    return attempt(places.currentFile, async () => {
      await writeSwitch(disk, places, next, earlier.ok ? earlier.value : []);
      return null;
    });
  }

  return {
    switches,
    signed,
    open,
    async versions() {
      const all = await attemptRead(places.versions, () => kept.all());
      if (!all.ok) return all;
      const chosen = await switches();
      const current = chosen.ok ? chosen.value[0] : undefined;
      return succeed(
        all.value.records.map(({ signed: { manifest }, sinceMs }) => ({
          packageId: manifest.packageId,
          version: manifest.version,
          createdAtMs: manifest.createdAtMs,
          author: manifest.author,
          keptAtMs: sinceMs,
          files: manifest.files.length,
          bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
          isCurrent: current !== undefined && isSameVersion(current, manifest),
        })),
      );
    },
    show: ({ manifest }, by) =>
      inTurn(async () => {
        // It was verified, but it may have been collected since.
        const found = await signed(manifest);
        return found.ok ? change(manifest, by) : found;
      }),
    rollBack: (id, by) =>
      inTurn(async () => {
        const opened = await open(id);
        if (!opened.ok) return opened;
        const changed = await change(id, by);
        return changed.ok ? opened : changed;
      }),
    async playing() {
      const chosen = await switches();
      if (!chosen.ok) return chosen;
      const [current] = chosen.value;
      if (current === undefined) return fail("not-kept", "No version was chosen yet; publish one.");
      const tried: VersionId[] = [];
      let first: Failure<LibraryCode> | null = null;
      for (const id of chosen.value) {
        if (tried.some((one) => isSameVersion(one, id))) continue;
        tried.push(id);
        const opened = await open(id);
        if (opened.ok)
          return succeed({ package: opened.value, trouble: first && instead(current, first, id) });
        first ??= opened;
      }
      return first ?? notKept(current);
    },
  };
}

function notKept({ packageId, version }: VersionId): Failure<"not-kept"> {
  return fail(
    "not-kept",
    `Version ${version} of "${packageId}" is not kept here; choose one that is listed.`,
  );
}

function instead(chosen: VersionId, { message }: Failure, shown: VersionId): string {
  return `Version ${chosen.version} of "${chosen.packageId}" cannot be shown: ${message} Version ${shown.version} of "${shown.packageId}" is shown instead.`;
}

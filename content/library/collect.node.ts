import { fail, type Result } from "../../main/base/result.ts";
import { attempt, attemptRead } from "./attempt.node.ts";
import { readSwitches } from "./current-record.node.ts";
import type { Collected, Library, LibraryCode } from "./library.ts";
import { FANS, isSameVersion, recordFolders, type VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";
import type { VersionRecord } from "./version-records.node.ts";
import { UNFINISHED } from "./write-whole.ts";

/** How long a version or an upload may take to come in. */
export const ARRIVAL_MS = 7 * 86_400_000;

/** Removes what nobody needs: first the records, for good, and only then the files that no record names. */
export function collectIn(shelf: Shelf, inbox: Shelf): Library["collect"] {
  const { arriving, clock, disk, inTurn, kept, places } = shelf;
  return ({ alsoKept, keptVersions }) =>
    inTurn(async (): Promise<Result<Collected, LibraryCode>> => {
      const read = await attemptRead(places.folder, async () => ({
        switches: await readSwitches(disk, places),
        kept: await kept.all(),
        arriving: await arriving.all(),
        inbox: await inbox.kept.all(),
        inboxArriving: await inbox.arriving.all(),
      }));
      if (!read.ok) return read;
      const { switches, ...all } = read.value;
      const [unreadable] = Object.values(all).flatMap((one) => one.unreadable);
      if (unreadable !== undefined || switches === null) {
        const file = unreadable ?? places.currentFile;
        const message = `Nothing is removed while ${file} cannot be read, since nobody knows what it names. Restore that file, or remove it.`;
        return fail("unreadable", message);
      }
      const lateIn = (coming: readonly VersionRecord[], here: readonly VersionRecord[]) =>
        coming.filter(
          ({ signed, sinceMs }) =>
            clock.nowMs() - sinceMs > ARRIVAL_MS ||
            here.some((one) => isSameVersion(one.signed.manifest, signed.manifest)),
        );
      const late = lateIn(all.arriving.records, all.kept.records);
      const lateInInbox = lateIn(all.inboxArriving.records, all.inbox.records);
      const old = superfluous(all.kept.records, shownLast(switches), keptVersions);
      const gone = new Set([...old, ...late, ...lateInInbox]);
      const left = Object.values(all).flatMap((one) => one.records.filter((record) => !gone.has(record)));
      const named = new Set(left.flatMap((one) => one.signed.manifest.files.map(({ sha256 }) => sha256)));
      return attempt(places.folder, async () => {
        for (const { signed } of old) await kept.remove(signed.manifest);
        for (const { signed } of late) await arriving.remove(signed.manifest);
        for (const { signed } of lateInInbox) await inbox.arriving.remove(signed.manifest);
        const removed = await removeFiles(shelf, (sha256) => named.has(sha256) || alsoKept.has(sha256));
        await removeLeftovers(shelf, named);
        const versions = old.map(({ signed: { manifest } }) => idOf(manifest));
        return { versions, ...removed };
      });
    });
}

/** The current version and the one that was shown before it. */
function shownLast([current, ...earlier]: readonly VersionId[]): readonly VersionId[] {
  if (current === undefined) return [];
  const previous = earlier.find((id) => !isSameVersion(id, current));
  return previous === undefined ? [current] : [current, previous];
}

/** Versions beyond the newest of their package; those that are shown or were shown before are never among them. */
function superfluous(
  newestFirst: readonly VersionRecord[],
  shown: readonly VersionId[],
  keptVersions: number,
): readonly VersionRecord[] {
  const counts = new Map<string, number>();
  return newestFirst.filter(({ signed: { manifest } }) => {
    const count = counts.get(manifest.packageId) ?? 0;
    counts.set(manifest.packageId, count + 1);
    return count >= Math.max(1, keptVersions) && !shown.some((id) => isSameVersion(id, manifest));
  });
}

async function removeFiles(
  { disk, files, places }: Shelf,
  isNeeded: (sha256: string) => boolean,
): Promise<{ readonly files: number; readonly bytes: number }> {
  let count = 0;
  let bytes = 0;
  for (const fan of FANS) {
    for (const sha256 of await disk.list(`${places.files}/${fan}`)) {
      if (isNeeded(sha256) || files.isRecent(sha256)) continue;
      bytes += (await disk.look(places.fileOf(sha256)))?.bytes ?? 0;
      await disk.remove(places.fileOf(sha256));
      count++;
    }
  }
  return { files: count, bytes };
}

/** Parts that nobody waits for any more, and what a power cut left of files that were being written. */
async function removeLeftovers(
  { clock, disk, files, places }: Shelf,
  named: ReadonlySet<string>,
): Promise<void> {
  for (const name of await disk.list(places.incoming)) {
    const part = name.replace(/\.(?:part|tag)$/, "");
    const file = `${places.incoming}/${name}`;
    const ageMs = clock.nowMs() - ((await disk.look(file))?.changedAtMs ?? 0);
    // A clock that jumped back makes a file of the future; that one waits.
    if (named.has(part) || files.isOpen(part) || ageMs < ARRIVAL_MS) continue;
    files.forgetPart(part);
    await disk.remove(file);
  }
  for (const folder of [places.folder, ...recordFolders(places)]) {
    for (const name of await disk.list(folder))
      if (name.endsWith(UNFINISHED)) await disk.remove(`${folder}/${name}`);
  }
}

function idOf({ packageId, version }: VersionId): VersionId {
  return { packageId, version };
}

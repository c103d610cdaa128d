import { succeed } from "../../main/base/result.ts";
import { attempt } from "./attempt.node.ts";
import type { Inbox } from "./library.ts";
import type { VersionId } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";
import { takeVersions } from "./take-versions.node.ts";
import type { VersionRecords } from "./version-records.node.ts";

/** `shelf`: the library's own, with the inbox's folders and records instead. */
export function openInbox(shelf: Shelf): Inbox {
  const { arriving, inTurn, kept, places } = shelf;
  const taking = takeVersions(shelf);

  /** Only tidying: where it fails, the next version does it. */
  async function removeOlder({ packageId, version }: VersionId): Promise<void> {
    await attempt(places.versions, async () => {
      for (const { signed } of (await kept.all()).records) {
        const { manifest } = signed;
        if (manifest.packageId === packageId && manifest.version < version) await kept.remove(manifest);
      }
    });
  }

  return {
    ...taking,
    async keep(signed) {
      const outcome = await taking.keep(signed);
      if (outcome.ok) await inTurn(() => removeOlder(signed.manifest));
      return outcome;
    },
    clear: () =>
      inTurn(async () => {
        const cleared = await attempt(places.versions, async () => {
          for (const records of [arriving, kept]) await removeAll(records);
        });
        return cleared.ok ? succeed(null) : cleared;
      }),
  };
}

async function removeAll(records: VersionRecords): Promise<void> {
  for (const { signed } of (await records.all()).records) await records.remove(signed.manifest);
}

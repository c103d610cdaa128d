import type { Library } from "../../../content/library/library.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ContentDraft } from "../../bridge/contract/content.ts";
import type { PlayingSign } from "./playing-sign.ts";
import { changedParts } from "./programme-parts.ts";
import { type Publisher, SITE_PACKAGE } from "./publisher.node.ts";

export interface UndoneWorkOptions {
  readonly library: Pick<Library, "open">;
  readonly publisher: Pick<Publisher, "versions">;
  readonly playing: Pick<PlayingSign, "version">;
  readonly mustBeApproved: () => boolean;
}

/** Tells work that was on the screens and was taken off by showing an older version from work that never was. */
export interface UndoneWork {
  /** Of the parts in which a draft differs from what is shown; null: nothing newer was published than what is shown. */
  of(draft: Programme, changed: readonly string[]): Promise<ContentDraft["undone"]>;
}

export function createUndoneWork({
  library,
  mustBeApproved,
  playing,
  publisher,
}: UndoneWorkOptions): UndoneWork {
  let newest: { readonly version: number; readonly programme: Programme } | null = null;

  async function programmeOf(version: number): Promise<Programme | null> {
    if (newest?.version === version) return newest.programme;
    const opened = await library.open({ packageId: SITE_PACKAGE, version });
    if (!opened.ok) return null;
    newest = { version, programme: opened.value.programme };
    return newest.programme;
  }

  return {
    async of(draft, changed) {
      const shown = playing.version();
      if (shown === null || changed.length === 0) return null;
      const versions = await publisher.versions(mustBeApproved());
      const version = Math.max(...versions.map((one) => one.version), shown);
      if (version === shown) return null;
      const programme = await programmeOf(version);
      if (programme === null) return null;
      const isNew = new Set(changedParts(programme, draft));
      const undone = changed.filter((key) => !isNew.has(key));
      return undone.length === 0 ? null : { version, changed: undone };
    },
  };
}

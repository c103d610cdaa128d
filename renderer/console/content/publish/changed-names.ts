import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";
import { partNow } from "../draft/part-now.ts";

/** Names that are told one by one; the others are counted. */
export const MAX_TOLD_NAMES = 3;

/** What of a draft publishing would change on the screens. */
export interface ScreenChanges {
  /** Names of what was never on them. */
  readonly fresh: readonly string[];
  /** Names of what was on them until an older version was shown again, and the version that had it. */
  readonly undone: { readonly version: number; readonly names: readonly string[] } | null;
}

/** What is other than on the screens, by the names that staff gave; what nothing shows is left out. */
export function screenChanges(draft: ContentDraft): ScreenChanges {
  const unshown = new Set(draft.unshown);
  const shown = draft.changed.filter((key) => !unshown.has(key));
  const undone = new Set(draft.undone?.changed);
  const fresh = namesOf(
    shown.filter((key) => !undone.has(key)),
    draft,
  );
  const names = namesOf(
    shown.filter((key) => undone.has(key)),
    draft,
  );
  return {
    fresh,
    undone: draft.undone === null || names.length === 0 ? null : { version: draft.undone.version, names },
  };
}

/** Names of parts; those that were put in together share one. */
function namesOf(changed: readonly string[], { programme, removed }: ContentDraft): readonly string[] {
  const binned = new Map(removed.map(({ id, kind, name }) => [keyOf(kind, id), name]));
  // A file is told by what shows it, which staff named themselves.
  const others = changed.filter((key) => !key.startsWith("media:"));
  const names = (others.length > 0 ? others : changed).map((key) => {
    const [kind = "", id = ""] = key.split(":");
    const known = KINDS.find((each) => each === kind);
    const part = known === undefined ? null : partNow(programme, known, id);
    return part?.value.name ?? binned.get(key) ?? id;
  });
  return [...new Set(names)];
}

const KINDS = ["media", "playlist", "layout", "campaign", "daypart", "entry"] as const;

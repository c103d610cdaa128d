import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";
import { partNow } from "../draft/part-now.ts";

/** Names that are told one by one; the others are counted. */
export const MAX_TOLD_NAMES = 3;

/** What is other than on the screens, by the names that staff gave; parts that were put in together share one. */
export function changedNames({ changed, programme, removed }: ContentDraft): readonly string[] {
  const binned = new Map(removed.map(({ id, kind, name }) => [keyOf(kind, id), name]));
  // A file comes after what shows it, which staff named themselves.
  const isFile = (key: string): number => (key.startsWith("media:") ? 1 : 0);
  const names = changed
    .toSorted((a, b) => isFile(a) - isFile(b))
    .map((key) => {
      const [kind = "", id = ""] = key.split(":");
      const known = KINDS.find((each) => each === kind);
      const part = known === undefined ? null : partNow(programme, known, id);
      return part?.value.name ?? binned.get(key) ?? id;
    });
  return [...new Set(names)];
}

const KINDS = ["media", "playlist", "layout", "campaign", "daypart", "entry"] as const;

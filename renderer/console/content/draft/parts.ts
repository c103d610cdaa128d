import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import type { ContentPart, ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { freeId } from "./free-id.ts";

/** A part of one kind, e.g. a playlist. */
export type PartOf<K extends ContentPartKind> = Extract<ContentPart, { kind: K }>;
/** What a part of one kind holds. */
export type ValueOf<K extends ContentPartKind> = PartOf<K>["value"];

/**
 * The same part beside the one that it was, under another id and name. `taken`: ids that nothing new may have; widgets of
 * a playlist get others, too, as no two of a programme share one.
 */
export function copied(
  part: ContentPart,
  { id, name, taken }: { readonly id: string; readonly name: string; readonly taken: ReadonlySet<string> },
): ContentPart {
  switch (part.kind) {
    case "media":
      return { kind: "media", value: { ...part.value, mediaId: id, name } };
    case "playlist":
      return { kind: "playlist", value: { ...withOwnWidgets(part.value, taken), playlistId: id, name } };
    case "layout":
      return { kind: "layout", value: { ...part.value, layoutId: id, name } };
    case "campaign":
      return { kind: "campaign", value: { ...part.value, campaignId: id, name } };
    case "daypart":
      return { kind: "daypart", value: { ...part.value, daypartId: id, name } };
    case "entry":
      return { kind: "entry", value: { ...part.value, entryId: id, name } };
  }
}

function withOwnWidgets(playlist: Playlist, taken: ReadonlySet<string>): Playlist {
  const ids = new Set(taken);
  const entries = playlist.entries.map((entry) => {
    if (entry.kind === "playlist") return entry;
    const widgetId = freeId(entry.widget.widgetId, ids);
    ids.add(widgetId);
    return { ...entry, widget: { ...entry.widget, widgetId } };
  });
  return { ...playlist, entries };
}

import type { ContentPart, ContentPartKind } from "../../../../main/bridge/contract/content.ts";

/** A part of one kind, e.g. a playlist. */
export type PartOf<K extends ContentPartKind> = Extract<ContentPart, { kind: K }>;
/** What a part of one kind holds. */
export type ValueOf<K extends ContentPartKind> = PartOf<K>["value"];

/** The same part under another id and name. */
export function renamed(part: ContentPart, id: string, name: string): ContentPart {
  switch (part.kind) {
    case "media":
      return { kind: "media", value: { ...part.value, mediaId: id, name } };
    case "playlist":
      return { kind: "playlist", value: { ...part.value, playlistId: id, name } };
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

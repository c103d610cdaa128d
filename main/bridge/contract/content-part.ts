import type { ContentPart, ContentPartKind } from "./content.ts";

/** A part's name among all parts, as revisions and changes are told: `layout:poster`. */
export function keyOf(kind: ContentPartKind, id: string): string {
  return `${kind}:${id}`;
}

/** The id that a part carries. */
export function idOfPart(part: ContentPart): string {
  switch (part.kind) {
    case "media":
      return part.value.mediaId;
    case "playlist":
      return part.value.playlistId;
    case "layout":
      return part.value.layoutId;
    case "campaign":
      return part.value.campaignId;
    case "daypart":
      return part.value.daypartId;
    case "entry":
      return part.value.entryId;
  }
}

import type { ContentPartKind } from "../../../main/bridge/contract/content.ts";

/** Where a part is edited; null for what is edited with something else. */
export function pageOfPart(kind: ContentPartKind, id: string): string | null {
  switch (kind) {
    case "media":
      return `/content/files/${id}`;
    case "playlist":
      return `/content/playlists/${id}`;
    case "layout":
      return `/content/layouts/${id}`;
    case "entry":
      return `/content/calendar/${id}`;
    case "campaign":
      return `/content/campaigns/${id}`;
    case "daypart":
      return null;
  }
}

import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ContentPart, ContentPartKind } from "../../../../main/bridge/contract/content.ts";

/** A part of a programme by its kind and id; null where there is none. */
export function partNow(programme: Programme, kind: ContentPartKind, id: string): ContentPart | null {
  const found = <T>(all: readonly T[], idIn: (one: T) => string): T | null =>
    all.find((one) => idIn(one) === id) ?? null;
  switch (kind) {
    case "media":
      return as(
        "media",
        found(programme.media, ({ mediaId }) => mediaId),
      );
    case "playlist":
      return as(
        "playlist",
        found(programme.playlists, ({ playlistId }) => playlistId),
      );
    case "layout":
      return as(
        "layout",
        found(programme.layouts, ({ layoutId }) => layoutId),
      );
    case "campaign":
      return as(
        "campaign",
        found(programme.campaigns, ({ campaignId }) => campaignId),
      );
    case "daypart":
      return as(
        "daypart",
        found(programme.dayparts, ({ daypartId }) => daypartId),
      );
    case "entry":
      return as(
        "entry",
        found(programme.schedule, ({ entryId }) => entryId),
      );
  }
}

function as<K extends ContentPartKind>(
  kind: K,
  value: Extract<ContentPart, { kind: K }>["value"] | null,
): ContentPart | null {
  return value === null ? null : ({ kind, value } as ContentPart);
}

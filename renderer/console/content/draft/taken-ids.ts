import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";

/** Every id of the draft, of widgets and of what lies in the bin: what is new takes none of these, so that it can be undone. */
export function takenIds({
  programme,
  removed,
}: Pick<ContentDraft, "programme" | "removed">): ReadonlySet<string> {
  return new Set([...idsIn(programme), ...removed.map(({ id }) => id)]);
}

function idsIn({ campaigns, dayparts, layouts, media, playlists, schedule }: Programme): readonly string[] {
  return [
    ...media.map(({ mediaId }) => mediaId),
    ...playlists.flatMap(({ entries, playlistId }) => [
      playlistId,
      ...entries.flatMap((entry) => (entry.kind === "widget" ? [entry.widget.widgetId] : [])),
    ]),
    ...layouts.map(({ layoutId }) => layoutId),
    ...campaigns.map(({ campaignId }) => campaignId),
    ...dayparts.map(({ daypartId }) => daypartId),
    ...schedule.map(({ entryId }) => entryId),
  ];
}

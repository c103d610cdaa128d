import type { Programme } from "../schema/signage/programme.ts";
import { flatPlaylist } from "./flat-playlist.ts";
import { indexProgramme, layoutIdsOf } from "./index-programme.ts";

/** A widget where the schedule shows it. */
export interface ScheduledWidget {
  readonly entryId: string;
  readonly campaignId: string | null;
  readonly layoutId: string;
  readonly widgetId: string;
}

/** Every widget that a schedule shows, entry by entry, in the order of its layouts and zones. */
export function scheduledWidgets(programme: Programme): readonly ScheduledWidget[] {
  const index = indexProgramme(programme);
  return programme.schedule.flatMap((entry) =>
    layoutIdsOf(entry, index).flatMap((layoutId) =>
      (index.layouts.get(layoutId)?.zones ?? []).flatMap(({ playlistId }) =>
        flatPlaylist(playlistId, index.playlists).map(({ widgetId }) => ({
          entryId: entry.entryId,
          campaignId: entry.show.kind === "campaign" ? entry.show.campaignId : null,
          layoutId,
          widgetId,
        })),
      ),
    ),
  );
}

import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { Change } from "./change.ts";

/** A programme after new parts were kept, one after the other. */
export function withChanges(programme: Programme, changes: readonly Change[]): Programme {
  return changes.reduce((before, { part }): Programme => {
    switch (part.kind) {
      case "media":
        return { ...before, media: [...before.media, part.value] };
      case "playlist":
        return { ...before, playlists: [...before.playlists, part.value] };
      case "layout":
        return { ...before, layouts: [...before.layouts, part.value] };
      case "campaign":
        return { ...before, campaigns: [...before.campaigns, part.value] };
      case "daypart":
        return { ...before, dayparts: [...before.dayparts, part.value] };
      case "entry":
        return { ...before, schedule: [...before.schedule, part.value] };
    }
  }, programme);
}

import type { Campaign } from "../schema/signage/campaign.ts";
import type { Layout } from "../schema/signage/layout.ts";
import type { Media } from "../schema/signage/media.ts";
import type { Playlist } from "../schema/signage/playlist.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { ScheduleEntry } from "../schema/signage/schedule-entry.ts";

/** A programme's parts by their ids. */
export interface ProgrammeIndex {
  readonly media: ReadonlyMap<string, Media>;
  readonly playlists: ReadonlyMap<string, Playlist>;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly entries: ReadonlyMap<string, ScheduleEntry>;
  readonly defaultLayoutId: string;
}

export function indexProgramme(programme: Programme): ProgrammeIndex {
  return {
    media: new Map(programme.media.map((one) => [one.mediaId, one])),
    playlists: new Map(programme.playlists.map((one) => [one.playlistId, one])),
    layouts: new Map(programme.layouts.map((one) => [one.layoutId, one])),
    campaigns: new Map(programme.campaigns.map((one) => [one.campaignId, one])),
    entries: new Map(programme.schedule.map((one) => [one.entryId, one])),
    defaultLayoutId: programme.defaultLayoutId,
  };
}

/** The layouts that a schedule entry shows, in order; empty where it leads nowhere. */
export function layoutIdsOf({ show }: ScheduleEntry, { campaigns }: ProgrammeIndex): readonly string[] {
  return show.kind === "layout" ? [show.layoutId] : (campaigns.get(show.campaignId)?.layoutIds ?? []);
}

import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import { indexProgramme, layoutIdsOf } from "../../../content/programme/index-programme.ts";
import { mediaIdOf } from "../../../content/programme/references.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";

/** The first picture or film of each schedule entry, newest entries first, then of the stand-in; each once, at most so many. */
export function firstPictures(programme: Programme, most: number): string[] {
  const index = indexProgramme(programme);
  const firstOf = (layoutIds: readonly string[]): string | undefined =>
    layoutIds
      .flatMap((layoutId) => index.layouts.get(layoutId)?.zones ?? [])
      .flatMap(({ playlistId }) => flatPlaylist(playlistId, index.playlists))
      .map((widget) => mediaIdOf(widget) ?? "")
      .find((mediaId) => ["image", "video"].includes(index.media.get(mediaId)?.kind ?? ""));
  const shown = [
    ...programme.schedule.toReversed().map((entry) => layoutIdsOf(entry, index)),
    [programme.defaultLayoutId],
  ];
  const found = shown.flatMap((layoutIds) => firstOf(layoutIds) ?? []);
  return [...new Set(found)].slice(0, most);
}

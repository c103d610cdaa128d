import { MAX_PLAYLIST_DEPTH, type Playlist } from "../schema/signage/playlist.ts";
import type { Widget } from "../schema/signage/widget.ts";

/** Most widgets that one zone plays in a round, however its playlists lie in one another. */
export const MAX_WIDGETS_OF_A_ZONE = 5_000;

/**
 * A playlist's widgets, those of the playlists in it among them, in order. What lies deeper than
 * `MAX_PLAYLIST_DEPTH`, in itself, or beyond `MAX_WIDGETS_OF_A_ZONE` is left out; `checkProgramme` names it.
 */
export function flatPlaylist(
  playlistId: string,
  playlists: ReadonlyMap<string, Playlist>,
  above: readonly string[] = [],
): readonly Widget[] {
  if (above.includes(playlistId) || above.length >= MAX_PLAYLIST_DEPTH) return [];
  const widgets = (playlists.get(playlistId)?.entries ?? []).flatMap((entry) =>
    entry.kind === "widget"
      ? [entry.widget]
      : flatPlaylist(entry.playlistId, playlists, [...above, playlistId]),
  );
  return widgets.slice(0, MAX_WIDGETS_OF_A_ZONE);
}

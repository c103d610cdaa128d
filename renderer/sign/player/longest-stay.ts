import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import type { ProgrammeIndex } from "../../../content/programme/index-programme.ts";
import { EMPTY_LAYOUT_MS, layoutStayMs } from "../../../content/programme/stay.ts";
import type { Layout } from "../../../content/schema/signage/layout.ts";
import { END_LIMIT_MS, PICTURE_LIMIT_MS } from "./zone-player.ts";

/** On top of what the limits add up to: a slow machine, and timers that come late. */
const SLACK_MS = 30_000;

/**
 * The longest that a layout can stay while all goes as it must, milliseconds: its time, and in its fullest zone every
 * widget as late as it may be.
 */
export function longestStayMs(layout: Layout, index: ProgrammeIndex): number {
  const widgets = layout.zones.map(({ playlistId }) => flatPlaylist(playlistId, index.playlists).length);
  const lateMs = Math.max(...widgets) * (PICTURE_LIMIT_MS + END_LIMIT_MS);
  return layoutStayMs(layout, index) + lateMs + EMPTY_LAYOUT_MS + SLACK_MS;
}

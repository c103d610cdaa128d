import type { Layout } from "../schema/signage/layout.ts";
import type { Widget } from "../schema/signage/widget.ts";
import { flatPlaylist } from "./flat-playlist.ts";
import type { ProgrammeIndex } from "./index-programme.ts";

/** A layout whose zones hold nothing that lasts still stays so long, milliseconds. */
export const EMPTY_LAYOUT_MS = 10_000;

/** How long a widget stays, milliseconds; a film or sound without a time of its own until it ends. */
export function widgetStayMs(widget: Widget, { media }: Pick<ProgrammeIndex, "media">): number {
  switch (widget.kind) {
    case "video":
    case "audio": {
      const medium = media.get(widget.mediaId);
      const wholeMs = medium?.kind === "video" || medium?.kind === "audio" ? medium.durationMs : 0;
      return widget.durationMs ?? wholeMs;
    }
    case "pdf": {
      const medium = media.get(widget.mediaId);
      return widget.pageMs * (medium?.kind === "pdf" ? medium.pages : 1);
    }
    default:
      return widget.durationMs;
  }
}

/** How long a layout stays, milliseconds: its own time, else as long as its longest zone needs once. */
export function layoutStayMs(layout: Layout, index: ProgrammeIndex): number {
  if (layout.durationMs !== null) return layout.durationMs;
  const zones = layout.zones.map(({ playlistId }) =>
    flatPlaylist(playlistId, index.playlists).reduce((sum, widget) => sum + widgetStayMs(widget, index), 0),
  );
  return Math.max(...zones) || EMPTY_LAYOUT_MS;
}

import { flatPlaylist } from "../../../../content/programme/flat-playlist.ts";
import type { ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { widgetStayMs } from "../../../../content/programme/stay.ts";
import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";

type Entry = Playlist["entries"][number];

/** How long one entry of a playlist lasts, milliseconds. */
export function entryMs(entry: Entry, index: ProgrammeIndex): number {
  return entry.kind === "widget"
    ? widgetStayMs(entry.widget, index)
    : sumMs(flatPlaylist(entry.playlistId, index.playlists), index);
}

/** How long one round of a playlist lasts, milliseconds. */
export function roundMs({ entries }: Pick<Playlist, "entries">, index: ProgrammeIndex): number {
  return entries.reduce((sum, entry) => sum + entryMs(entry, index), 0);
}

/** The time that a person gives a widget, milliseconds; null: it lasts until its film or sound ends. */
export function givenMs(widget: Widget): number | null {
  return widget.kind === "pdf" ? widget.pageMs : widget.durationMs;
}

/** The widget with another time; a film or sound may have none. */
export function withMs(widget: Widget, durationMs: number): Widget {
  return widget.kind === "pdf" ? { ...widget, pageMs: durationMs } : { ...widget, durationMs };
}

function sumMs(widgets: readonly Widget[], index: ProgrammeIndex): number {
  return widgets.reduce((sum, widget) => sum + widgetStayMs(widget, index), 0);
}

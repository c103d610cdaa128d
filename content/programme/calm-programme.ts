import type { Layout } from "../schema/signage/layout.ts";
import type { Media } from "../schema/signage/media.ts";
import type { Playlist } from "../schema/signage/playlist.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { Widget } from "../schema/signage/widget.ts";
import { widgetStayMs } from "./stay.ts";

/**
 * What a screen plays that was asked for less motion: pictures in the place of media that name one, layouts drawn as
 * the one that they name, and nothing that slides or fades. Widgets, layouts and their times keep their ids and
 * lengths, so that plan and proof of play are the same. A film without a picture of its own is held by its widget.
 */
export function calmProgramme(programme: Programme): Programme {
  const media = new Map(programme.media.map((medium) => [medium.mediaId, medium]));
  const layouts = new Map(programme.layouts.map((layout) => [layout.layoutId, layout]));
  return {
    ...programme,
    playlists: programme.playlists.map((playlist) => calmPlaylist(playlist, media)),
    layouts: programme.layouts.map((layout) => calmLayout(layout, layouts)),
  };
}

function calmLayout(layout: Layout, layouts: ReadonlyMap<string, Layout>): Layout {
  const shown = layouts.get(layout.calmLayoutId ?? "") ?? layout;
  const { layoutId, name, tags } = layout;
  const zones = shown.zones.map((zone) => ({ ...zone, transition: { kind: "cut" as const } }));
  return { ...shown, layoutId, name, tags, zones };
}

function calmPlaylist(playlist: Playlist, media: ReadonlyMap<string, Media>): Playlist {
  return {
    ...playlist,
    entries: playlist.entries.map((entry) =>
      entry.kind === "widget" ? { ...entry, widget: calmWidget(entry.widget, media) } : entry,
    ),
  };
}

function calmWidget(widget: Widget, media: ReadonlyMap<string, Media>): Widget {
  const transition = widget.transition === null ? null : { kind: "cut" as const };
  if (widget.kind !== "image" && widget.kind !== "video") return { ...widget, transition };
  const medium = media.get(widget.mediaId);
  const mediaId = medium !== undefined && "calmMediaId" in medium ? medium.calmMediaId : undefined;
  if (mediaId === undefined) return { ...widget, transition };
  const { fill, name, productId, widgetId } = widget;
  const durationMs = Math.max(1, widgetStayMs(widget, { media }));
  return { kind: "image", widgetId, name, transition, productId, mediaId, durationMs, fill };
}

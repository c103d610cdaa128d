import { flatPlaylist } from "../../../../content/programme/flat-playlist.ts";
import { layoutIdsOf, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { mediaIdOf } from "../../../../content/programme/references.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";

/** The medium that a playlist shows first; null where it shows none. */
export function pictureOfPlaylist(playlistId: string, index: ProgrammeIndex): Media | null {
  for (const widget of flatPlaylist(playlistId, index.playlists)) {
    const mediaId = mediaIdOf(widget);
    const medium = mediaId === null ? undefined : index.media.get(mediaId);
    if (medium !== undefined && hasPicture(medium)) return medium;
  }
  return null;
}

/** The medium that the largest zone of a layout shows first. */
export function pictureOfLayout(layoutId: string, index: ProgrammeIndex): Media | null {
  const zones = index.layouts.get(layoutId)?.zones ?? [];
  const bySize = zones.toSorted((a, b) => b.widthPixels * b.heightPixels - a.widthPixels * a.heightPixels);
  for (const { playlistId } of bySize) {
    const medium = pictureOfPlaylist(playlistId, index);
    if (medium !== null) return medium;
  }
  return null;
}

/** The medium that stands for a schedule entry. */
export function pictureOfEntry(entryId: string, index: ProgrammeIndex): Media | null {
  const entry = index.entries.get(entryId);
  if (entry === undefined) return null;
  for (const layoutId of layoutIdsOf(entry, index)) {
    const medium = pictureOfLayout(layoutId, index);
    if (medium !== null) return medium;
  }
  return null;
}

/** Whether there is something to see in it; the host draws a thumbnail of these. */
export function hasPicture({ kind }: Media): boolean {
  return kind === "image" || kind === "video" || kind === "pdf";
}

import { mediaIdOf } from "../../../../content/programme/references.ts";
import type { Media, MediaKind } from "../../../../content/schema/signage/media.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import { matches } from "../../parts/matches.ts";

export type FileFilter = "all" | "pictures" | "films" | "others";

const FILTER_OF: Readonly<Record<MediaKind, Exclude<FileFilter, "all">>> = {
  image: "pictures",
  video: "films",
  audio: "others",
  pdf: "others",
  html: "others",
  dataset: "others",
  font: "others",
};

/** The media that a search and a filter leave, by name. */
export function fileRows(media: readonly Media[], search: string, filter: FileFilter): readonly Media[] {
  return media
    .filter(
      ({ kind, name, path, tags }) =>
        (filter === "all" || FILTER_OF[kind] === filter) && matches(search, [name, path, ...tags]),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Names of the playlists and layouts that show a medium. */
export function usesOf(mediaId: string, { layouts, playlists }: Programme): readonly string[] {
  return [
    ...playlists
      .filter(({ entries }) =>
        entries.some((entry) => entry.kind === "widget" && mediaIdOf(entry.widget) === mediaId),
      )
      .map(({ name }) => name),
    ...layouts.filter(({ background }) => background.mediaId === mediaId).map(({ name }) => name),
  ];
}

import { MAX_ENTRIES_OF_A_PLAYLIST, type Playlist } from "../../schema/signage/playlist.ts";
import { counted, seconds } from "../parts/draft.ts";
import { idOf, nameOf } from "../parts/names.ts";
import type { XiboPlaylist, XiboWidget } from "./xibo-layout.ts";
import { tellWidget, type WidgetPlace, xiboWidget } from "./xibo-widget.ts";

/** What a timeline's translation needs of all around it. */
export interface TimelinePlace extends WidgetPlace {
  readonly playlists: readonly XiboPlaylist[];
}

/** A timeline as entries of a playlist: widgets, and the playlists that they name. */
export function timelineOf(
  widgets: readonly XiboWidget[],
  place: TimelinePlace,
  above: readonly string[] = [],
): Playlist["entries"] {
  const entries: Playlist["entries"] = [];
  for (const widget of widgets) {
    if (entries.length >= MAX_ENTRIES_OF_A_PLAYLIST) {
      place.draft.skip(
        tellWidget(widget),
        "too-large",
        `A playlist takes ${MAX_ENTRIES_OF_A_PLAYLIST} items; split it.`,
      );
    } else if (widget.type === "subplaylist") entries.push(...innerPlaylists(widget, place, above));
    else {
      const made = xiboWidget(widget, place);
      if (made === null) continue;
      entries.push({ kind: "widget", widget: made });
      const stay = "durationMs" in made ? made.durationMs : made.pageMs;
      place.draft.take(
        tellWidget(widget),
        "widget",
        made.widgetId,
        stay === null ? "until it ends" : seconds(stay),
      );
    }
  }
  return entries.slice(0, MAX_ENTRIES_OF_A_PLAYLIST);
}

/** The playlists that a widget names, each taken once; one that lies in itself is left out. */
function innerPlaylists(
  widget: XiboWidget,
  place: TimelinePlace,
  above: readonly string[],
): Playlist["entries"] {
  const { draft, playlists } = place;
  const what = tellWidget(widget);
  return playlistIds(widget).flatMap((id): Playlist["entries"] => {
    const named = playlists.find((one) => one.id === id);
    if (named === undefined || above.includes(id)) {
      const why =
        named === undefined ? "is not in the export; export the layout with its playlists" : "lies in itself";
      draft.skip(`${what}: playlist ${id}`, "absent", `The playlist ${why}.`);
      return [];
    }
    const playlistId = idOf(draft.programmeId, "playlist", id);
    const isKnown = draft.playlists.some((one) => one.playlistId === playlistId);
    const entries = isKnown ? [] : timelineOf(named.widgets, place, [...above, id]);
    if (!isKnown && entries.length === 0) return [];
    if (!isKnown) {
      draft.playlists.push({
        playlistId,
        name: nameOf(named.name, `Playlist ${id}`),
        order: "in-order",
        entries,
      });
      draft.take(`playlist "${named.name}"`, "playlist", playlistId, counted(entries.length, "item"));
    }
    return [{ kind: "playlist", playlistId }];
  });
}

function playlistIds({ options }: XiboWidget): readonly string[] {
  const rows = jsonOf(options.get("subPlaylists"));
  const listed = Array.isArray(rows) ? rows : [];
  const ofRows = listed.map((row: unknown) =>
    typeof row === "object" && row !== null && "playlistId" in row ? String(row.playlistId) : "",
  );
  const plain = (options.get("subPlaylistIds") ?? options.get("playlistId") ?? "").match(/\d+/g) ?? [];
  return [...new Set([...ofRows, ...plain])].filter((id) => id !== "");
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

import { MAX_ENTRIES_OF_A_PLAYLIST, type Playlist } from "../../schema/signage/playlist.ts";
import { counted } from "../parts/draft.ts";
import { idOf, nameOf } from "../parts/names.ts";
import { drawItem, type ItemRequest } from "./draw-item.ts";
import { type DrawRequest, MAX_ITEMS } from "./draw-layouts.ts";
import type { Region } from "./read-head.ts";
import { type Entry, type Track, trackContent } from "./scene.ts";

interface DrawnPlaylist {
  readonly playlistId: string;
  readonly items: number;
  /** What it would show if it were here, in order: `a.png for 3 s`. */
  readonly missing: readonly string[];
  /** A film, sound or page that goes on by itself is in it. */
  readonly moves: boolean;
}

/** The playlist of a track, drawn once however many screens show it; empty where nothing of it was taken. */
export function drawPlaylist(
  track: Track,
  region: Region,
  numbers: Map<string, number>,
  request: DrawRequest,
): DrawnPlaylist {
  const { draft } = request;
  const content = trackContent([{ ...track, isEndless: false }]);
  const number = numbers.get(content) ?? numbers.size + 1;
  numbers.set(content, number);
  const playlistId = idOf(draft.programmeId, "playlist", number);
  const name = nameOf(`${draft.name}: ${region.name || "whole screen"}`, playlistId);
  const known = draft.playlists.find((one) => one.playlistId === playlistId);
  const missing = request.missing.get(playlistId) ?? [];
  request.missing.set(playlistId, missing);
  const entries =
    known?.entries ??
    entriesOf(track.entries, region, {
      ...request,
      playlistId,
      name,
      above: [],
      wait: (what) => missing.push(what),
    });
  if (known === undefined) {
    draft.playlists.push({ playlistId, name, order: "in-order", entries });
    if (entries.length > 0) {
      draft.take(
        `sequence in ${region.name || "the whole screen"}`,
        "playlist",
        playlistId,
        `${counted(entries.length, "item")} in order`,
      );
    }
  }
  const moves = entries.some(
    (entry) => entry.kind === "playlist" || entry.widget.kind === "video" || entry.widget.kind === "audio",
  );
  return { playlistId, items: entries.length, missing, moves };
}

interface PlaylistRequest extends ItemRequest {
  readonly playlistId: string;
  readonly name: string;
  /** Places of the sequences around, so that ids are the same each time. */
  readonly above: readonly number[];
}

function entriesOf(entries: readonly Entry[], region: Region, request: PlaylistRequest): Playlist["entries"] {
  const { draft, above, playlistId, name } = request;
  const made = entries.slice(0, MAX_ENTRIES_OF_A_PLAYLIST).flatMap((entry, at): Playlist["entries"] => {
    const place = [...above, at + 1];
    if (request.budget.left-- <= 0) {
      draft.skip(
        "further items",
        "unsupported",
        `One playlist comes to more than ${MAX_ITEMS} items; split it.`,
      );
      return [];
    }
    if (entry.kind === "item") {
      const widget = drawItem(entry.item, region, idOf(playlistId, "item", ...place), request);
      return widget === null ? [] : [{ kind: "widget", widget }];
    }
    const inner = entriesOf(entry.entries, region, { ...request, above: place });
    if (inner.length === 0) return [];
    const innerId = idOf(playlistId, "shuffled", ...place);
    draft.playlists.push({
      playlistId: innerId,
      name: nameOf(`${name} (shuffled)`, innerId),
      order: "shuffled",
      entries: inner,
    });
    draft.take(
      `shuffled part of "${name}"`,
      "playlist",
      innerId,
      `${counted(inner.length, "item")} in a new order each round`,
    );
    return [{ kind: "playlist", playlistId: innerId }];
  });
  return made;
}

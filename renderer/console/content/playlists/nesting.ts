import { MAX_PLAYLIST_DEPTH, type Playlist } from "../../../../content/schema/signage/playlist.ts";

/** Playlists that may be put into one: those that do not hold it, and do not lie too deep with it. */
export function mayHold(playlistId: string, playlists: readonly Playlist[]): readonly Playlist[] {
  const inner = new Map(playlists.map((playlist) => [playlist.playlistId, innerOf(playlist)]));
  const outer = heightAbove(playlistId, inner);
  return playlists.filter(
    (candidate) =>
      candidate.playlistId !== playlistId &&
      !holds(candidate.playlistId, playlistId, inner) &&
      outer + depthOf(candidate.playlistId, inner) <= MAX_PLAYLIST_DEPTH,
  );
}

type Inner = ReadonlyMap<string, readonly string[]>;

function innerOf({ entries }: Playlist): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === "playlist" ? [entry.playlistId] : []));
}

function holds(outerId: string, innerId: string, inner: Inner, depth = 0): boolean {
  if (depth > MAX_PLAYLIST_DEPTH) return true;
  return (inner.get(outerId) ?? []).some((id) => id === innerId || holds(id, innerId, inner, depth + 1));
}

/** How many lie in one another, itself among them. */
function depthOf(playlistId: string, inner: Inner, above = 0): number {
  if (above > MAX_PLAYLIST_DEPTH) return above;
  return 1 + Math.max(0, ...(inner.get(playlistId) ?? []).map((id) => depthOf(id, inner, above + 1)));
}

/** How many lie around it, itself among them. */
function heightAbove(playlistId: string, inner: Inner, below = 0): number {
  if (below > MAX_PLAYLIST_DEPTH) return below;
  const around = [...inner].filter(([, ids]) => ids.includes(playlistId)).map(([id]) => id);
  return 1 + Math.max(0, ...around.map((id) => heightAbove(id, inner, below + 1)));
}

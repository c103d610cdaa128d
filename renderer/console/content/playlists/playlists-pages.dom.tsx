import { PlaylistPage } from "./playlist-page.dom.tsx";
import { PlaylistsPage } from "./playlists-page.dom.tsx";

/** The playlists, or one of them. */
export function PlaylistsPages({ playlistId }: { readonly playlistId: string | null }) {
  return playlistId === null ? <PlaylistsPage /> : <PlaylistPage key={playlistId} playlistId={playlistId} />;
}

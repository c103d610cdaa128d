import { flatPlaylist } from "../../../../content/programme/flat-playlist.ts";
import { indexProgramme, layoutIdsOf } from "../../../../content/programme/index-programme.ts";
import { mediaIdOf } from "../../../../content/programme/references.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import { flashSentence } from "./accessible-warnings.ts";
import type { Finding } from "./finding.ts";

export interface PublishStopRequest {
  /** What was found in the file of a path; null: nothing yet. */
  readonly findingOf: (path: string) => Finding | null;
  /** Whether the file of a path is one that is looked at. */
  readonly isLookedAt: (path: string) => boolean;
}

/**
 * Why a programme must not be published, in one sentence; null: it may be. Only what can hurt stops it: something that
 * a screen would show flashes too often, or was not looked at for that yet. All else is warned of, and for people to
 * decide: low contrast, other languages, faulty captions, missing words.
 */
export function publishStop(
  programme: Programme,
  { findingOf, isLookedAt }: PublishStopRequest,
): string | null {
  for (const medium of shownMedia(programme)) {
    if (medium.kind !== "image" && medium.kind !== "video") continue;
    const finding = findingOf(medium.path);
    const flashes = flashSentence(medium, finding);
    if (flashes !== null) return flashes;
    if (finding === null && isLookedAt(medium.path))
      return `"${medium.name}" is still being looked at for flashes; publish again in a moment.`;
  }
  return null;
}

/** Media that the schedule or the default layout shows, and what stands in for them. */
export function shownMedia(programme: Programme): readonly Media[] {
  const index = indexProgramme(programme);
  const layoutIds = [
    programme.defaultLayoutId,
    ...programme.schedule.flatMap((entry) => layoutIdsOf(entry, index)),
  ].flatMap((layoutId) => [layoutId, index.layouts.get(layoutId)?.calmLayoutId ?? layoutId]);
  const mediaIds = new Set<string>();
  for (const layoutId of new Set(layoutIds)) {
    const layout = index.layouts.get(layoutId);
    mediaIds.add(layout?.background.mediaId ?? "");
    for (const { playlistId } of layout?.zones ?? []) {
      for (const widget of flatPlaylist(playlistId, index.playlists)) {
        mediaIds.add(mediaIdOf(widget) ?? "");
        if (widget.kind === "page") mediaIds.add(widget.fallbackMediaId ?? "");
      }
    }
  }
  const shown = programme.media.filter(({ mediaId }) => mediaIds.has(mediaId));
  const standIns = new Set(shown.flatMap((one) => ("calmMediaId" in one ? [one.calmMediaId] : [])));
  return programme.media.filter(({ mediaId }) => mediaIds.has(mediaId) || standIns.has(mediaId));
}

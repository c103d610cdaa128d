import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import { indexProgramme } from "../../../content/programme/index-programme.ts";
import type { SignControl } from "../../../content/programme/over-sign/controls-over.ts";
import { coveredWords } from "../../../content/programme/over-sign/covered-words.ts";
import { scheduleWarnings, type WarningsRequest } from "../../../content/schedule/schedule-warnings.ts";
import type { Layout, Zone } from "../../../content/schema/signage/layout.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { filesOfProgramme } from "../../../content/verify/files-of-programme.ts";
import { type ContentWarning, MAX_CONTENT_WARNINGS } from "../../bridge/contract/content.ts";

/** Zones that share less than this are neighbours, pixels; editors round. */
const TOLERANCE_PIXELS = 1;
const MAX_TEXT = 500;
const CONTROL_NAMES: Readonly<Record<SignControl, string>> = {
  invitation: "invitation",
  camera: "camera mark",
  languages: "languages",
};

export interface DraftWarningsRequest extends WarningsRequest {
  /** Paths of files that the library holds. */
  readonly heldPaths: ReadonlySet<string>;
  /** What else was found; it is told after what is missing, before all that only might be better. */
  readonly more?: readonly ContentWarning[];
}

/** What staff should look at before they publish; at most `MAX_CONTENT_WARNINGS`. The span begins now. */
export function draftWarnings(
  programme: Programme,
  request: DraftWarningsRequest,
): readonly ContentWarning[] {
  const ofSchedule = scheduleWarnings(programme, request).map(
    ({ entryId, code, text }): ContentWarning => ({ kind: "entry", id: entryId, code, text }),
  );
  const all = [
    ...missingFiles(programme, request.heldPaths),
    ...(request.more ?? []),
    ...ofSchedule,
    ...expired(programme, request.fromMs),
    ...programme.layouts.flatMap(zonesOverZones),
    ...wordsUnderControls(programme),
    ...emptyPlaylists(programme),
    ...speechless(programme),
  ];
  return all.slice(0, MAX_CONTENT_WARNINGS).map((one) => ({ ...one, text: one.text.slice(0, MAX_TEXT) }));
}

function missingFiles(programme: Programme, held: ReadonlySet<string>): readonly ContentWarning[] {
  return programme.media.flatMap((medium) => {
    const lost = filesOfProgramme({ ...programme, media: [medium] }).find(({ path }) => !held.has(path));
    if (lost === undefined) return [];
    const text = `The file of "${medium.name}" is not here any more; load it again, or remove what shows it.`;
    return [{ kind: "media", id: medium.mediaId, code: "file-missing", text }];
  });
}

function expired({ media }: Programme, nowMs: number): readonly ContentWarning[] {
  return media.flatMap(({ expiresAtMs, mediaId, name }) =>
    expiresAtMs === null || expiresAtMs > nowMs
      ? []
      : [
          {
            kind: "media",
            id: mediaId,
            code: "expired",
            text: `"${name}" has expired and is passed over; give it another end, or take it out.`,
          },
        ],
  );
}

/** What only decorates needs no words; whoever loads it says so by leaving them out, and is asked here once. */
function speechless({ media }: Programme): readonly ContentWarning[] {
  return media.flatMap((medium) =>
    !("alt" in medium) || medium.alt !== null
      ? []
      : [
          {
            kind: "media",
            id: medium.mediaId,
            code: "no-words",
            text: `"${medium.name}" has no words for those who cannot see it; say what it shows, unless it only decorates.`,
          },
        ],
  );
}

function emptyPlaylists(programme: Programme): readonly ContentWarning[] {
  const { playlists } = indexProgramme(programme);
  return programme.playlists.flatMap(({ name, playlistId }) =>
    flatPlaylist(playlistId, playlists).length > 0
      ? []
      : [
          {
            kind: "playlist",
            id: playlistId,
            code: "empty-playlist",
            text: `The playlist "${name}" is empty; its zones show only the ground.`,
          },
        ],
  );
}

/** A small zone inside a large one is meant, e.g. a clock upon a film; corners that meet are not. */
function zonesOverZones({ layoutId, name, zones }: Layout): readonly ContentWarning[] {
  return zones.flatMap((below, at) =>
    zones.slice(at + 1).flatMap((above): readonly ContentWarning[] => {
      if (!overlap(below, above) || holds(below, above)) return [];
      if (holds(above, below)) {
        const text = `In "${name}" the zone "${above.name}" hides "${below.name}"; change their order or sizes.`;
        return [{ kind: "layout", id: layoutId, code: "zone-hidden", text }];
      }
      const text = `In "${name}" the zones "${below.name}" and "${above.name}" overlap; move one of them.`;
      return [{ kind: "layout", id: layoutId, code: "zones-overlap", text }];
    }),
  );
}

function wordsUnderControls(programme: Programme): readonly ContentWarning[] {
  return coveredWords(indexProgramme(programme)).map(({ control, layout, zone }) => {
    const text = `In "${layout.name}" the zone "${zone.name}" lies under the mirror's own ${CONTROL_NAMES[control]}, and its words find no room beside; move it, or make it larger.`;
    return { kind: "layout", id: layout.layoutId, code: "under-controls", text };
  });
}

function overlap(a: Zone, b: Zone): boolean {
  const across = Math.min(right(a), right(b)) - Math.max(a.leftPixels, b.leftPixels);
  const along = Math.min(bottom(a), bottom(b)) - Math.max(a.topPixels, b.topPixels);
  return across > TOLERANCE_PIXELS && along > TOLERANCE_PIXELS;
}

function holds(outer: Zone, inner: Zone): boolean {
  return (
    inner.leftPixels >= outer.leftPixels - TOLERANCE_PIXELS &&
    inner.topPixels >= outer.topPixels - TOLERANCE_PIXELS &&
    right(inner) <= right(outer) + TOLERANCE_PIXELS &&
    bottom(inner) <= bottom(outer) + TOLERANCE_PIXELS
  );
}

function right({ leftPixels, widthPixels }: Zone): number {
  return leftPixels + widthPixels;
}

function bottom({ heightPixels, topPixels }: Zone): number {
  return topPixels + heightPixels;
}

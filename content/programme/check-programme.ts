import { findDuplicates, type Named } from "../document/duplicates.ts";
import { type Fault, tellPath } from "../document/fault.ts";
import type { MediaKind } from "../schema/signage/media.ts";
import { MAX_PLAYLIST_DEPTH } from "../schema/signage/playlist.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { WidgetKind } from "../schema/signage/widget.ts";
import { mediaIdOf, referencesOf } from "./references.ts";

/** Which medium a kind of widget shows. */
const SHOWS: Readonly<Partial<Record<WidgetKind, MediaKind>>> = {
  image: "image",
  video: "video",
  audio: "audio",
  pdf: "pdf",
  page: "html",
  table: "dataset",
};

/** What a schema cannot say of a programme: names used twice, references that lead nowhere, playlists in themselves. */
export function checkProgramme(programme: Programme): readonly Fault[] {
  return [
    ...namesOf(programme).flatMap(([what, named]) => findDuplicates(what, named)),
    ...lostReferences(programme),
    ...wrongMedia(programme),
    ...wrongStandIns(programme),
    ...endlessPlaylists(programme),
    ...endlessOverrides(programme),
  ];
}

function namesOf(programme: Programme): readonly (readonly [what: string, named: readonly Named[]])[] {
  const { campaigns, dayparts, layouts, media, playlists, schedule } = programme;
  const list = <T>(
    part: string,
    all: readonly T[],
    idName: string,
    idOf: (one: T) => string,
  ): readonly Named[] => all.map((one, at) => ({ name: idOf(one), path: [part, at, idName] }));
  const widgets = playlists.flatMap(({ entries }, at) =>
    entries.flatMap((entry, place) =>
      entry.kind === "widget"
        ? [{ name: entry.widget.widgetId, path: ["playlists", at, "entries", place, "widget", "widgetId"] }]
        : [],
    ),
  );
  return [
    ["media id", list("media", media, "mediaId", ({ mediaId }) => mediaId)],
    ["playlist id", list("playlists", playlists, "playlistId", ({ playlistId }) => playlistId)],
    ["widget id", widgets],
    ["layout id", list("layouts", layouts, "layoutId", ({ layoutId }) => layoutId)],
    ["campaign id", list("campaigns", campaigns, "campaignId", ({ campaignId }) => campaignId)],
    ["daypart id", list("dayparts", dayparts, "daypartId", ({ daypartId }) => daypartId)],
    ["entry id", list("schedule", schedule, "entryId", ({ entryId }) => entryId)],
    ...layouts.map(
      ({ zones }, at) =>
        [
          "zone id",
          zones.map(({ zoneId }, place) => ({
            name: zoneId,
            path: ["layouts", at, "zones", place, "zoneId"],
          })),
        ] as const,
    ),
  ];
}

function lostReferences(programme: Programme): readonly Fault[] {
  const known = {
    media: new Set(programme.media.map(({ mediaId }) => mediaId)),
    playlist: new Set(programme.playlists.map(({ playlistId }) => playlistId)),
    layout: new Set(programme.layouts.map(({ layoutId }) => layoutId)),
    campaign: new Set(programme.campaigns.map(({ campaignId }) => campaignId)),
    daypart: new Set(programme.dayparts.map(({ daypartId }) => daypartId)),
  };
  return referencesOf(programme).flatMap(({ id, kind, path }) =>
    known[kind].has(id)
      ? []
      : [
          {
            path: tellPath(path),
            message: `there is no ${kind} "${id}" in the programme; add it or name another.`,
          },
        ],
  );
}

function wrongMedia({ media, playlists }: Programme): readonly Fault[] {
  const kinds = new Map(media.map(({ mediaId, kind }) => [mediaId, kind]));
  return playlists.flatMap(({ entries }, at) =>
    entries.flatMap((entry, place) => {
      if (entry.kind !== "widget") return [];
      const mediaId = mediaIdOf(entry.widget);
      const kind = mediaId === null ? undefined : kinds.get(mediaId);
      const wanted = SHOWS[entry.widget.kind];
      if (kind === undefined || wanted === undefined || kind === wanted) return [];
      const path = tellPath(["playlists", at, "entries", place, "widget", "mediaId"]);
      return [{ path, message: `"${mediaId}" is ${kind}, and this widget shows ${wanted}; choose another.` }];
    }),
  );
}

/** What stands in for a medium or a page is a picture, and nothing stands in for itself. */
function wrongStandIns(programme: Programme): readonly Fault[] {
  const kinds = new Map(programme.media.map(({ mediaId, kind }) => [mediaId, kind]));
  const pictures = referencesOf(programme).flatMap(({ id, path }) => {
    const isStandIn = ["calmMediaId", "fallbackMediaId"].includes(String(path.at(-1)));
    const kind = kinds.get(id);
    return !isStandIn || kind === undefined || kind === "image"
      ? []
      : [{ path: tellPath(path), message: `"${id}" is ${kind}, and only a picture can stand in here.` }];
  });
  const media = programme.media.flatMap((medium, at) =>
    "calmMediaId" in medium && medium.calmMediaId === medium.mediaId
      ? [selfStandIn("media", at, "calmMediaId", medium.mediaId)]
      : [],
  );
  const layouts = programme.layouts.flatMap(({ calmLayoutId, layoutId }, at) =>
    calmLayoutId === layoutId ? [selfStandIn("layouts", at, "calmLayoutId", layoutId)] : [],
  );
  return [...pictures, ...media, ...layouts];
}

function selfStandIn(part: string, at: number, field: string, id: string): Fault {
  return { path: tellPath([part, at, field]), message: `"${id}" stands in for itself; choose another.` };
}

/** Playlists that lie in themselves, by whatever way, or too deep. */
function endlessPlaylists({ playlists }: Programme): readonly Fault[] {
  const inner = new Map(
    playlists.map(({ playlistId, entries }) => [
      playlistId,
      entries.flatMap((entry) => (entry.kind === "playlist" ? [entry.playlistId] : [])),
    ]),
  );
  /** How deep a playlist goes; what is not known yet is worked out, what is being worked out lies in itself. */
  const depths = new Map<string, number | "open">();
  const depthOf = (playlistId: string): number => {
    const known = depths.get(playlistId);
    if (known !== undefined) return known === "open" ? Number.POSITIVE_INFINITY : known;
    depths.set(playlistId, "open");
    const depth = 1 + Math.max(0, ...(inner.get(playlistId) ?? []).map(depthOf));
    depths.set(playlistId, depth);
    return depth;
  };
  return playlists.flatMap(({ playlistId }, at) => {
    const depth = depthOf(playlistId);
    if (depth <= MAX_PLAYLIST_DEPTH) return [];
    const message = Number.isFinite(depth)
      ? `playlists lie ${depth} deep in one another; ${MAX_PLAYLIST_DEPTH} is the most, put some side by side.`
      : `the playlist "${playlistId}" lies in itself; take it out of one of the playlists in it.`;
    return [{ path: tellPath(["playlists", at]), message }];
  });
}

function endlessOverrides({ schedule }: Programme): readonly Fault[] {
  return schedule.flatMap(({ role, when }, at) => {
    const isEndless = when.kind === "always" || (when.kind === "span" && when.until === null);
    return role.kind === "override" && isEndless
      ? [
          {
            path: tellPath(["schedule", at, "when"]),
            message: "an override needs an end; say until when it is shown.",
          },
        ]
      : [];
  });
}

import type { Locale } from "../../schema/locale.ts";
import { MAX_LAYOUT_SIDE_PIXELS, MAX_ZONES, type Zone } from "../../schema/signage/layout.ts";
import { counted, type Draft } from "../parts/draft.ts";
import { idOf, nameOf } from "../parts/names.ts";
import { EMPTY_ZONE, hangsOver, isOutside, overlap, tellPlace } from "../parts/zone-place.ts";
import { drawPlaylist } from "./draw-playlist.ts";
import { type Head, type Region, SOUND } from "./read-head.ts";
import { type Levels, type Scene, type Track, trackContent } from "./scene.ts";

/** Most layouts that one playlist comes to. */
const MAX_SCREENS = 300;

export interface DrawRequest {
  readonly draft: Draft;
  readonly head: Head;
  readonly folder: string;
  readonly locale: Locale;
  /** What each playlist would show if it were here, by the playlist's id. */
  readonly missing: Map<string, string[]>;
  /** How many more items may be drawn; repeats of repeats would have no end. */
  readonly budget: { left: number };
}

/** Most items that one playlist comes to. */
export const MAX_ITEMS = 20_000;

/** The layout of each scene; scenes that show the same have one. Left out where nothing of a scene was taken. */
export type DrawnLayouts = ReadonlyMap<Scene, string>;

/** Draws the scenes of a playlist as layouts. Numbers come from the playlist, so what is missing moves no id. */
export function drawLayouts(levels: Levels, request: DrawRequest): DrawnLayouts {
  const { draft } = request;
  const drawn = new Map<Scene, string>();
  const known = new Map<string, { readonly layoutId: string; readonly isShown: boolean }>();
  const numbers = new Map<string, number>();
  const scenes = levels.flat();
  const kinds = new Set(scenes.map(contentOf)).size;
  for (const scene of scenes) {
    const content = contentOf(scene);
    let layout = known.get(content);
    if (layout === undefined && known.size >= MAX_SCREENS) {
      draft.skip(
        "further screens",
        "unsupported",
        `One playlist comes to more than ${MAX_SCREENS} screens; split it.`,
      );
      continue;
    }
    if (layout === undefined) {
      const number = known.size + 1;
      const layoutId = idOf(draft.programmeId, "layout", number);
      const name = kinds === 1 ? draft.name : nameOf(`${draft.name} ${number}`, layoutId);
      layout = { layoutId, isShown: drawLayout(scene, layoutId, name, numbers, request) };
      known.set(content, layout);
    }
    if (layout.isShown) drawn.set(scene, layout.layoutId);
  }
  return drawn;
}

/** What tells scenes apart, whenever they are due. */
function contentOf({ tracks, durationMs }: Scene): string {
  return JSON.stringify([trackContent(tracks), durationMs]);
}

function drawLayout(
  scene: Scene,
  layoutId: string,
  name: string,
  numbers: Map<string, number>,
  request: DrawRequest,
): boolean {
  const { draft, head } = request;
  const { widthPixels, heightPixels } = head;
  if (Math.max(widthPixels, heightPixels) > MAX_LAYOUT_SIDE_PIXELS) {
    draft.skip(
      "<root-layout>",
      "unsupported",
      `Is ${widthPixels}×${heightPixels}; ${MAX_LAYOUT_SIDE_PIXELS} pixels a side are the most.`,
    );
    return false;
  }
  const zones: Zone[] = [];
  let isShown = false;
  const placed = scene.tracks
    .map((track) => ({ track, region: head.regions.get(track.region) }))
    .filter((one): one is { track: Track; region: Region } => one.region !== undefined)
    .sort((a, b) => a.region.zIndex - b.region.zIndex);
  for (const { track, region } of placed.slice(0, MAX_ZONES)) {
    const zone = zoneOf(track, region, numbers, request);
    const isSound = region.name === SOUND;
    if (zone === null || (isSound && zone.items === 0)) continue;
    const below = placed.filter(
      (other) =>
        zones.some(({ zoneId }) => zoneId === zoneIdOf(other.region)) && overlap(other.region, region) > 0,
    );
    const notes = [
      zone.items === 0 ? EMPTY_ZONE : null,
      tellMissing(zone.missing),
      hangsOver(region, head),
      below.length === 0 ? null : `lies over ${below.map((other) => tellRegion(other.region)).join(", ")}`,
    ].filter((note) => note !== null);
    zones.push(zone.zone);
    isShown ||= zone.items > 0 && !isSound;
    const loop = zone.zone.loop ? "begins again" : "keeps its last picture";
    const tells = `${tellPlace(region)}, ${counted(zone.items, "item")}, ${loop}`;
    draft.take(`${tellRegion(region)} of "${name}"`, "zone", `${layoutId}/${zone.zone.zoneId}`, tells, notes);
  }
  if (zones.length === 0) return false;
  const durationMs =
    scene.durationMs === null ? null : Math.max(1_000, Math.min(86_400_000, scene.durationMs));
  draft.layouts.push({
    layoutId,
    name,
    widthPixels,
    heightPixels,
    fit: "letterbox",
    background: { colour: head.colour, mediaId: null },
    zones,
    durationMs,
    tags: [],
  });
  const stay = durationMs === null ? "as long as its longest zone needs" : `${durationMs / 1_000} s`;
  draft.take(
    `screen "${name}"`,
    "layout",
    layoutId,
    `${widthPixels}×${heightPixels}, ${counted(zones.length, "zone")}, ${stay}`,
  );
  return isShown;
}

function zoneOf(
  track: Track,
  region: Region,
  numbers: Map<string, number>,
  request: DrawRequest,
): { readonly zone: Zone; readonly items: number; readonly missing: readonly string[] } | null {
  const { draft, head } = request;
  const { leftPixels, topPixels, widthPixels, heightPixels } = region;
  const what = tellRegion(region);
  if (!(widthPixels > 0 && heightPixels > 0) || isOutside(region, head)) {
    draft.skip(what, "never-shown", "Lies outside of the screen or has no size, so nothing of it was seen.");
    return null;
  }
  if (
    Math.max(widthPixels, heightPixels, Math.abs(leftPixels), Math.abs(topPixels)) > MAX_LAYOUT_SIDE_PIXELS
  ) {
    draft.skip(what, "unsupported", `Is larger than ${MAX_LAYOUT_SIDE_PIXELS} pixels; make it smaller.`);
    return null;
  }
  const playlist = drawPlaylist(track, region, numbers, request);
  const zone = {
    zoneId: zoneIdOf(region),
    name: nameOf(region.name, "Whole screen"),
    leftPixels,
    topPixels,
    widthPixels,
    heightPixels,
    playlistId: playlist.playlistId,
    // One picture without end stays as it is; only what moves or changes begins again.
    loop: track.isEndless && (playlist.items + playlist.missing.length > 1 || playlist.moves),
    transition: { kind: "cut" as const },
  };
  return { zone, items: playlist.items, missing: playlist.missing };
}

/** Most missing items that one zone names. */
const MAX_MISSING_TOLD = 20;

function tellMissing(missing: readonly string[]): string | null {
  if (missing.length === 0) return null;
  const more = missing.length > MAX_MISSING_TOLD ? ` and ${missing.length - MAX_MISSING_TOLD} more` : "";
  return `waits for ${missing.slice(0, MAX_MISSING_TOLD).join(", ")}${more}`;
}

function zoneIdOf({ name }: Region): string {
  return name === "" ? "whole" : idOf("region", name);
}

function tellRegion({ name }: Region): string {
  return name === "" ? "whole screen" : `region "${name}"`;
}

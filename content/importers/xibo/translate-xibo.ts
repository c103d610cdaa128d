import { MAX_LAYOUT_SIDE_PIXELS, MAX_ZONES, type Zone } from "../../schema/signage/layout.ts";
import { colourOf } from "../parts/colour.ts";
import { counted, createDraft, type Draft } from "../parts/draft.ts";
import type { TranslateRequest } from "../parts/import-plan.ts";
import type { ImportResult } from "../parts/import-result.ts";
import { idOf, nameOf } from "../parts/names.ts";
import { EMPTY_ZONE, hangsOver, isOutside, overlap, tellPlace } from "../parts/zone-place.ts";
import type { XiboMedium } from "./plan-xibo.ts";
import type {
  XiboDataSet,
  XiboFile,
  XiboLayout,
  XiboMediumName,
  XiboPlaylist,
  XiboRegion,
} from "./xibo-layout.ts";
import { timelineOf } from "./xibo-timeline.ts";

/** All of an export, read. */
export interface XiboExport {
  readonly layout: XiboLayout;
  readonly files: readonly XiboFile[];
  readonly playlists: readonly XiboPlaylist[];
  readonly dataSets: readonly XiboDataSet[];
  readonly mediumOf: (name: XiboMediumName) => XiboMedium | null;
  /** Files of its library that nothing shows. */
  readonly unused: readonly string[];
  /** Elements of a canvas that are not taken. */
  readonly left: readonly string[];
  readonly passedOver: { readonly what: string; readonly why: string } | null;
}

/** Most regions that are looked at; of these the first `MAX_ZONES` become zones. */
const MAX_REGIONS = 500;
const DEFAULT_WIDTH = 1920;
const DEFAULT_HEIGHT = 1080;

/** A layout of Xibo as one of ours: regions as zones in the order in which they lie, timelines as playlists. */
export function translateXibo(source: XiboExport, request: TranslateRequest): ImportResult {
  const { layout, passedOver, unused } = source;
  const draft = createDraft(layout.name || "Xibo layout", request.readings);
  if (passedOver !== null) draft.skip(passedOver.what, "broken", passedOver.why);
  const ground = {
    widthPixels: sideOf(layout.widthPixels, DEFAULT_WIDTH),
    heightPixels: sideOf(layout.heightPixels, DEFAULT_HEIGHT),
  };
  const notes =
    ground.widthPixels === layout.widthPixels && ground.heightPixels === layout.heightPixels
      ? []
      : [`its own size (${layout.widthPixels}×${layout.heightPixels}) cannot be shown`];
  const layoutId = idOf(draft.programmeId, "layout");
  const backgroundId = backgroundOf(draft, source);
  const zones = layout.regions
    .slice(0, MAX_REGIONS)
    .sort((a, b) => a.zIndex - b.zIndex)
    .flatMap((region) => zoneOf(draft, region, ground, source, request));
  if (layout.drawerItems > 0) {
    const why =
      "A drawer is shown only by a touch on the old layout; put its items into a layout of their own.";
    draft.skip(`drawer with ${layout.drawerItems} items`, "unsupported", why);
  }
  if (layout.actions > 0) {
    draft.skip(
      `${layout.actions} actions`,
      "unsupported",
      "Touches turn the sign into the mirror here; other actions are not taken.",
    );
  }
  for (const what of source.left) {
    draft.skip(
      what,
      "unsupported",
      "Of what is laid freely, words and pictures are taken; make a picture of it.",
    );
  }
  for (const path of unused) draft.skip(path, "unused", whyUnused(path));
  if (zones.length === 0) return draft.result("xibo");
  draft.layouts.push({
    layoutId,
    name: draft.name,
    ...ground,
    fit: "letterbox",
    background: { colour: colourOf(layout.colour) ?? "#000000", mediaId: backgroundId },
    zones,
    durationMs: null,
    tags: [],
  });
  const size = `${ground.widthPixels}×${ground.heightPixels}, ${counted(zones.length, "zone")}`;
  draft.take(
    `layout "${draft.name}"`,
    "layout",
    layoutId,
    `${size}, as long as its longest zone needs`,
    notes,
  );
  const isShown = draft.playlists.some(({ entries }) => entries.length > 0);
  if (!isShown)
    draft.skip(
      "campaign",
      "never-shown",
      "The layout has nothing to show yet, so nothing brings it to a screen.",
    );
  else {
    const campaignId = idOf(draft.programmeId, "campaign");
    draft.campaigns.push({ campaignId, name: draft.name, layoutIds: [layoutId], locales: [], tags: [] });
    draft.take(`layout "${draft.name}"`, "campaign", campaignId, "the layout; say when it is due");
  }
  return draft.result("xibo");
}

function whyUnused(path: string): string {
  return /\.(?:ttf|otf|woff2?)$/i.test(path)
    ? "Texts are set in the sign's own faces; the font was not taken."
    : "Is in the export, and nothing of the layout shows it.";
}

function sideOf(pixels: number, otherwise: number): number {
  return pixels >= 1 && pixels <= MAX_LAYOUT_SIDE_PIXELS ? Math.round(pixels) : otherwise;
}

function backgroundOf(draft: Draft, { layout, files, mediumOf }: XiboExport): string | null {
  const listed = files.find(({ isBackground }) => isBackground);
  const named = layout.background ?? (listed === undefined ? null : { id: listed.id, file: listed.file });
  const located = named === null ? null : mediumOf(named);
  if (named !== null && located === null) {
    draft.skip("background picture", "absent", "Is not in the export; export the layout with its media.");
  }
  const medium = located === null ? null : draft.medium(located.key);
  return medium?.facts.kind === "image" ? medium.mediaId : null;
}

function zoneOf(
  draft: Draft,
  region: XiboRegion,
  ground: Pick<XiboLayout, "widthPixels" | "heightPixels">,
  source: XiboExport,
  request: TranslateRequest,
): readonly Zone[] {
  const { leftPixels, topPixels, widthPixels, heightPixels, options, widgets } = region;
  const place = { leftPixels, topPixels, widthPixels, heightPixels };
  const what = `region ${region.id}${region.name === "" ? "" : ` "${nameOf(region.name, "")}"`}`;
  const leave = (why: string): readonly Zone[] => {
    draft.skip(what, "never-shown", why);
    return [];
  };
  if (!(widthPixels > 0 && heightPixels > 0)) return leave("Has no size, so nothing of it was seen.");
  if (isOutside(place, ground)) return leave("Lies outside of the layout, so nothing of it was seen.");
  if (
    Math.max(widthPixels, heightPixels, Math.abs(leftPixels), Math.abs(topPixels)) > MAX_LAYOUT_SIDE_PIXELS
  ) {
    return leave(`Is larger than ${MAX_LAYOUT_SIDE_PIXELS} pixels; make it smaller.`);
  }
  if (source.layout.regions.indexOf(region) >= MAX_ZONES) return leave(`A layout takes ${MAX_ZONES} zones.`);
  const playlist = {
    playlistId: draft.freshId(draft.programmeId, "region", region.id),
    name: nameOf(region.name, `Region ${region.id}`),
  };
  const entries = timelineOf(widgets, { ...source, ...request, draft, heightPixels });
  const zoneId = draft.freshId("region", region.id);
  draft.playlists.push({ ...playlist, order: "in-order", entries });
  const loop = entries.length > 1 || options.get("loop") === "1";
  if ((options.get("transitionType") ?? "") !== "") {
    draft.skip(
      `way out of ${what}`,
      "unsupported",
      "Layouts follow one another without a transition of their own.",
    );
  }
  const notes = [
    entries.length === 0 ? EMPTY_ZONE : null,
    hangsOver(place, ground),
    covers(region, source.layout),
  ].filter((note) => note !== null);
  const tells = `${tellPlace(place)}, ${counted(entries.length, "item")}, ${loop ? "begins again" : "keeps its last picture"}`;
  draft.take(what, "zone", `${idOf(draft.programmeId, "layout")}/${zoneId}`, tells, notes);
  return [
    {
      zoneId,
      name: playlist.name,
      ...place,
      playlistId: playlist.playlistId,
      loop,
      transition: { kind: "cut" },
    },
  ];
}

/** What to tell of a region that lies over others; null where it does not. */
function covers(region: XiboRegion, { regions }: XiboLayout): string | null {
  const below = regions.filter((other) => {
    const isBelow =
      other.zIndex < region.zIndex ||
      (other.zIndex === region.zIndex && regions.indexOf(other) < regions.indexOf(region));
    return isBelow && overlap(region, other) > 0;
  });
  return below.length === 0 ? null : `lies over region ${below.map(({ id }) => id).join(", ")}`;
}

import type { Layout, Zone } from "../../schema/signage/layout.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { TextLook, Widget } from "../../schema/signage/widget.ts";
import { flatPlaylist } from "../flat-playlist.ts";
import type { ProgrammeIndex } from "../index-programme.ts";
import { contrastRatio, luminance, rgbOf } from "./luminance.ts";
import { groundAt, type Light, type PictureGround } from "./picture-ground.ts";

/**
 * Large as WCAG means it: 18 points are 24 of its pixels, each 0.0213 degrees. On a screen half a metre wide, read
 * from 1.5 metres, that is this share of the shorter side: 29 of 1080 pixels.
 */
const LARGE_SHARE = 0.027;
const LEAST_RATIO = 4.5;
const LEAST_LARGE_RATIO = 3;
/** The date below a clock's time is set so much smaller. */
const SMALL_PART = 0.4;
/** A zone is looked at in so many places a side. */
const PLACES = 12;
/** Letters are where the zone is; so much of it may be hard to read, because nobody knows where in it they stand. */
const FAINT_SHARE = 0.1;
/** Most pairs of words and what lies below them that are measured: a screen's own layouts have a handful. */
const MAX_MEASURED = 4_000;

/** Words that are hard to read upon what lies below them. */
export interface FaintWords {
  readonly layout: Layout;
  readonly widget: Widget;
  /** What lies below: a medium's or another widget's name; null: the layout's or the words' own ground. */
  readonly on: string | null;
  /** As it was measured, 1 to 21. */
  readonly ratio: number;
  readonly needed: number;
}

/**
 * Words of a programme whose contrast is too low, measured against their own ground or else what lies below: other
 * zones' pictures, over all of their time, and the layout's ground. Where a picture is clear, what lies below it counts.
 * What cannot be measured (pages, tables without a ground, the half-clear edges of pictures) is left out.
 */
export function faintWords(
  index: ProgrammeIndex,
  groundOf: (medium: Media) => PictureGround | null,
): readonly FaintWords[] {
  const found: FaintWords[] = [];
  let measured = 0;
  for (const layout of index.layouts.values()) {
    for (const [at, zone] of layout.zones.entries()) {
      const words = flatPlaylist(zone.playlistId, index.playlists).filter((widget) => "look" in widget);
      const layers = words.length === 0 ? [] : layersBelow(layout, at, index, groundOf);
      for (const widget of words) {
        measured += 1;
        if (measured > MAX_MEASURED) return found;
        const needed = neededRatio(widget, zone, layout);
        const worst = worstOf(widget.look, zone, layers);
        if (worst !== null && worst.ratio < needed) found.push({ layout, widget, needed, ...worst });
      }
    }
  }
  return found;
}

type WidgetWithLook = Extract<Widget, { readonly look: TextLook }>;

function neededRatio(widget: WidgetWithLook, zone: Zone, layout: Layout): number {
  const part = widget.kind === "clock" && widget.style === "time-and-date" ? SMALL_PART : 1;
  const heightPixels = widget.look.sizeShare * part * zone.heightPixels;
  const isLarge = heightPixels >= LARGE_SHARE * Math.min(layout.widthPixels, layout.heightPixels);
  return isLarge ? LEAST_LARGE_RATIO : LEAST_RATIO;
}

/** What one widget of a zone shows at a place of the layout; null: nothing there, one looks through. */
interface Layer {
  readonly name: string | null;
  /** `unknown`: something that cannot be measured. */
  at(xPixels: number, yPixels: number): Light | "unknown" | null;
}

/** Below a zone, the nearest zone first, what each of its widgets shows; the layout's ground last. */
function layersBelow(
  { background, heightPixels, widthPixels, zones }: Layout,
  at: number,
  index: ProgrammeIndex,
  groundOf: (medium: Media) => PictureGround | null,
): readonly (readonly Layer[])[] {
  const layers = zones
    .slice(0, at)
    .reverse()
    .map((zone) =>
      flatPlaylist(zone.playlistId, index.playlists).map((widget) => layerOf(widget, zone, index, groundOf)),
    );
  const whole = { leftPixels: 0, topPixels: 0, widthPixels, heightPixels };
  const medium = index.media.get(background.mediaId ?? "");
  const picture = medium === undefined ? [] : [pictureLayer(medium, whole, "cover", groundOf)];
  const plain = plainLight(background.colour);
  return [...layers, picture, [{ name: null, at: () => plain }]];
}

function layerOf(
  widget: Widget,
  zone: Zone,
  index: ProgrammeIndex,
  groundOf: (medium: Media) => PictureGround | null,
): Layer {
  const isIn = (x: number, y: number): boolean => isInside(zone, x, y);
  if (widget.kind === "image" || widget.kind === "video") {
    const medium = index.media.get(widget.mediaId);
    if (medium !== undefined) return pictureLayer(medium, zone, widget.fill, groundOf);
  }
  if ("look" in widget) {
    const own = widget.look.background === null ? null : plainLight(widget.look.background);
    return { name: widget.name, at: (x, y) => (isIn(x, y) ? own : null) };
  }
  const shown = widget.kind === "audio" ? null : "unknown";
  return { name: widget.name, at: (x, y) => (isIn(x, y) ? shown : null) };
}

interface Rectangle {
  readonly leftPixels: number;
  readonly topPixels: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** A picture in its place: cut where it covers, with nothing beside it where it is contained. */
function pictureLayer(
  medium: Media,
  place: Rectangle,
  fill: "cover" | "contain",
  groundOf: (medium: Media) => PictureGround | null,
): Layer {
  const ground = groundOf(medium);
  const sides = "widthPixels" in medium ? medium : place;
  const scales = [place.widthPixels / sides.widthPixels, place.heightPixels / sides.heightPixels];
  const scale = fill === "cover" ? Math.max(...scales) : Math.min(...scales);
  const [width, height] = [scale * sides.widthPixels, scale * sides.heightPixels];
  const left = place.leftPixels + (place.widthPixels - width) / 2;
  const top = place.topPixels + (place.heightPixels - height) / 2;
  return {
    name: medium.name,
    at(xPixels, yPixels) {
      if (!isInside(place, xPixels, yPixels)) return null;
      const [x, y] = [(xPixels - left) / width, (yPixels - top) / height];
      if (x < 0 || x >= 1 || y < 0 || y >= 1) return null;
      if (ground === null) return "unknown";
      const below = groundAt(ground, x, y);
      if (below === "clear") return null;
      return below === "partly" ? "unknown" : below;
    },
  };
}

/** The worst contrast of words over their zone, and upon what; null where nothing could be measured. */
function worstOf(
  { background, colour }: TextLook,
  zone: Zone,
  layers: readonly (readonly Layer[])[],
): Pick<FaintWords, "on" | "ratio"> | null {
  const light = luminance(rgbOf(colour));
  if (background !== null) return { on: null, ratio: ratioOn(light, plainLight(background)) };
  const byLayer = new Map<string | null, number[]>();
  for (let place = 0; place < PLACES * PLACES; place++) {
    const x = zone.leftPixels + (((place % PLACES) + 0.5) / PLACES) * zone.widthPixels;
    const y = zone.topPixels + ((Math.floor(place / PLACES) + 0.5) / PLACES) * zone.heightPixels;
    for (const { below, name } of nearest(layers, x, y)) {
      if (below === "unknown") continue;
      const ratios = byLayer.get(name) ?? [];
      ratios.push(ratioOn(light, below));
      byLayer.set(name, ratios);
    }
  }
  let worst: Pick<FaintWords, "on" | "ratio"> | null = null;
  for (const [on, ratios] of byLayer) {
    const sorted = ratios.sort((a, b) => a - b);
    // Of all places of the zone, not only of those above this one.
    const ratio = sorted[Math.floor(FAINT_SHARE * PLACES * PLACES)];
    if (ratio !== undefined && (worst === null || ratio < worst.ratio)) worst = { on, ratio };
  }
  return worst;
}

/** What is seen at a place: of the nearest zone that shows anything there, each of its widgets in turn. */
function nearest(layers: readonly (readonly Layer[])[], x: number, y: number) {
  for (const zone of layers) {
    const seen = zone.flatMap(({ name, at }) => {
      const below = at(x, y);
      return below === null ? [] : [{ name, below }];
    });
    if (seen.length > 0) return seen;
  }
  return [];
}

/** Contrast of words with the worst of what is behind them; 1 where their own luminance comes by. */
function ratioOn(light: number, { darkest, lightest }: Light): number {
  if (darkest <= light && light <= lightest && darkest < lightest) return 1;
  return Math.min(contrastRatio(light, darkest), contrastRatio(light, lightest));
}

function plainLight(colour: string): Light {
  const light = luminance(rgbOf(colour));
  return { darkest: light, lightest: light };
}

function isInside({ heightPixels, leftPixels, topPixels, widthPixels }: Rectangle, x: number, y: number) {
  return x >= leftPixels && x < leftPixels + widthPixels && y >= topPixels && y < topPixels + heightPixels;
}

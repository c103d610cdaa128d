import { z } from "zod";
import { fail, type Result, succeed } from "../../../main/base/result.ts";
import { digits, flag, list, text } from "./xibo-json.ts";
import {
  boundMs,
  type XiboLayout,
  type XiboPlaylist,
  type XiboRegion,
  type XiboWidget,
} from "./xibo-layout.ts";

/** Most regions, widgets and options that one export may list. */
const MAX_LISTED = 5_000;

const widgetSchema = z.object({
  widgetId: text,
  type: text,
  name: text,
  duration: digits,
  calculatedDuration: digits,
  useDuration: flag,
  fromDt: digits,
  toDt: digits,
  transitionIn: text,
  transitionDurationIn: text,
  widgetOptions: list(z.object({ option: text, value: text }), MAX_LISTED),
  mediaIds: list(z.union([z.number(), z.string()]), MAX_LISTED),
  audio: list(z.unknown(), MAX_LISTED),
  actions: list(z.unknown(), MAX_LISTED),
});
const playlistSchema = z.object({ playlistId: text, name: text, widgets: list(widgetSchema, MAX_LISTED) });
const regionSchema = z.object({
  regionId: text,
  name: text,
  width: digits,
  height: digits,
  top: digits,
  left: digits,
  zIndex: digits,
  regionOptions: list(z.object({ option: text, value: text }), MAX_LISTED),
  actions: list(z.unknown(), MAX_LISTED),
  regionPlaylist: playlistSchema.nullish(),
});
const layoutSchema = z.object({
  layout: text,
  width: digits,
  height: digits,
  backgroundColor: text,
  backgroundImageId: text,
  regions: list(regionSchema, MAX_LISTED),
  drawers: list(regionSchema, MAX_LISTED),
  actions: list(z.unknown(), MAX_LISTED),
});
const documentSchema = z.object({ layout: text, layoutDefinitions: layoutSchema.nullish() });

/** A layout from layout.json, as Xibo writes it since 3.0. Null where the document names the layout only. */
export function readLayoutJson(
  json: unknown,
): Result<{ readonly name: string; readonly layout: XiboLayout | null }, "broken"> {
  const read = documentSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return fail(
      "broken",
      `layout.json is no layout of Xibo: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}.`,
    );
  }
  const { layout: name, layoutDefinitions: layout } = read.data;
  if (layout === null || layout === undefined) return succeed({ name, layout: null });
  const everything = [...layout.regions, ...layout.drawers];
  const widgets = everything.flatMap(({ regionPlaylist }) => regionPlaylist?.widgets ?? []);
  return succeed({
    name: name || layout.layout,
    layout: {
      name: name || layout.layout,
      widthPixels: layout.width,
      heightPixels: layout.height,
      colour: layout.backgroundColor,
      background:
        layout.backgroundImageId === "" || layout.backgroundImageId === "0"
          ? null
          : { id: layout.backgroundImageId, file: null },
      regions: layout.regions.map(regionOf),
      drawerItems: layout.drawers.reduce(
        (sum, drawer) => sum + (drawer.regionPlaylist?.widgets.length ?? 0),
        0,
      ),
      actions: [layout, ...everything, ...widgets].reduce((sum, { actions }) => sum + actions.length, 0),
    },
  });
}

/** The playlists of playlist.json and nestedPlaylist.json: listed, or by their numbers. */
export function readPlaylists(json: unknown): readonly XiboPlaylist[] {
  const all = typeof json === "object" && json !== null ? Object.values(json) : [];
  return all.slice(0, MAX_LISTED).flatMap((one) => {
    const read = playlistSchema.safeParse(one);
    if (!read.success) return [];
    const { playlistId: id, name, widgets } = read.data;
    return [{ id, name, widgets: widgets.map(widgetOf) }];
  });
}

function regionOf(region: z.infer<typeof regionSchema>): XiboRegion {
  const { regionId: id, name, left, top, width, height, zIndex, regionOptions, regionPlaylist } = region;
  return {
    id,
    name,
    leftPixels: left,
    topPixels: top,
    widthPixels: width,
    heightPixels: height,
    zIndex,
    options: new Map(regionOptions.map(({ option, value }) => [option, value])),
    widgets: (regionPlaylist?.widgets ?? []).map(widgetOf),
  };
}

function widgetOf(widget: z.infer<typeof widgetSchema>): XiboWidget {
  const options = new Map(widget.widgetOptions.map(({ option, value }) => [option, value]));
  if (widget.transitionIn !== "" && !options.has("transIn")) options.set("transIn", widget.transitionIn);
  if (widget.transitionDurationIn !== "" && !options.has("transInDuration")) {
    options.set("transInDuration", widget.transitionDurationIn);
  }
  return {
    id: widget.widgetId,
    type: widget.type,
    name: options.get("name") || widget.name,
    durationSeconds: widget.useDuration ? widget.duration : widget.calculatedDuration || widget.duration,
    isDurationSet: widget.useDuration,
    fromMs: boundMs(1_000 * widget.fromDt),
    untilMs: boundMs(1_000 * widget.toDt),
    options,
    media: widget.mediaIds.map((id) => ({ id: String(id), file: null })),
    sounds: widget.audio.length,
  };
}

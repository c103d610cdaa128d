import type { Layout } from "../../../../content/schema/signage/layout.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";

/** One widget alone is previewed for so long before it begins anew; it never makes room for another. */
const PREVIEWED_MS = 3_600_000;
const PREVIEW = "preview";
const USUAL_ZONE = { widthPixels: 1_080, heightPixels: 1_920 };
const USUAL_GROUND = { colour: "#14110f", mediaId: null };

/** A programme that shows one widget and nothing else, as large and on the ground as a zone that plays it. */
export function previewSign(widget: Widget, playlistId: string | null, programme: Programme): Programme {
  const { ground, heightPixels, widthPixels } = zoneOf(playlistId, programme);
  const layout: Layout = {
    layoutId: PREVIEW,
    name: widget.name,
    widthPixels,
    heightPixels,
    fit: "letterbox",
    background: ground,
    zones: [
      {
        zoneId: PREVIEW,
        name: widget.name,
        leftPixels: 0,
        topPixels: 0,
        widthPixels,
        heightPixels,
        playlistId: PREVIEW,
        loop: true,
        transition: { kind: "cut" },
      },
    ],
    durationMs: PREVIEWED_MS,
    tags: [],
  };
  return {
    ...programme,
    playlists: [
      {
        playlistId: PREVIEW,
        name: widget.name,
        order: "in-order",
        entries: [{ kind: "widget", widget: stayingWidget(widget) }],
      },
    ],
    layouts: [layout],
    campaigns: [],
    dayparts: [],
    schedule: [],
    defaultLayoutId: PREVIEW,
  };
}

/** The size and ground of the first zone that plays a playlist; a whole upright screen where none does. */
export function zoneOf(
  playlistId: string | null,
  { layouts }: Pick<Programme, "layouts">,
): Pick<Layout, "widthPixels" | "heightPixels"> & { readonly ground: Layout["background"] } {
  for (const { background, zones } of layouts) {
    const zone = zones.find((each) => each.playlistId === playlistId);
    if (zone === undefined) continue;
    const [widthPixels, heightPixels] = [Math.round(zone.widthPixels), Math.round(zone.heightPixels)];
    return { widthPixels, heightPixels, ground: background };
  }
  return { ...USUAL_ZONE, ground: USUAL_GROUND };
}

/** Words and clocks would begin anew every few seconds; what has an end of its own keeps it. */
function stayingWidget(widget: Widget): Widget {
  switch (widget.kind) {
    case "video":
    case "audio":
    case "pdf":
    case "table":
      return widget;
    default:
      return { ...widget, durationMs: PREVIEWED_MS };
  }
}

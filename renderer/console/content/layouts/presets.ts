import type { Layout, Zone } from "../../../../content/schema/signage/layout.ts";
import { freeId } from "../draft/free-id.ts";
import type { Place } from "./zone-moves.ts";

/** Sizes that a new layout begins with, pixels. */
export const LAYOUT_SIZES = {
  portrait: { widthPixels: 1_080, heightPixels: 1_920 },
  landscape: { widthPixels: 1_920, heightPixels: 1_080 },
} as const;
export type Orientation = keyof typeof LAYOUT_SIZES;

/** Places of new zones, as shares of the layout: left, top, width, height. */
const SHARES = {
  whole: [0, 0, 1, 1],
  top: [0, 0, 1, 0.25],
  middle: [0, 0.25, 1, 0.5],
  bottom: [0, 0.75, 1, 0.25],
  left: [0, 0, 0.5, 1],
  right: [0.5, 0, 0.5, 1],
  corner: [0.7, 0.04, 0.26, 0.12],
} as const;
export const ZONE_PRESETS = ["whole", "top", "middle", "bottom", "left", "right", "corner"] as const;
export type ZonePreset = (typeof ZONE_PRESETS)[number];

type Size = Pick<Layout, "widthPixels" | "heightPixels">;

/** Where a preset lies in a layout. */
export function presetPlace(preset: ZonePreset, { heightPixels, widthPixels }: Size): Place {
  const [left, top, width, height] = SHARES[preset];
  return {
    leftPixels: Math.round(left * widthPixels),
    topPixels: Math.round(top * heightPixels),
    widthPixels: Math.round(width * widthPixels),
    heightPixels: Math.round(height * heightPixels),
  };
}

/** A zone of a preset that plays a playlist, above those that are there. */
export function presetZone(preset: ZonePreset, layout: Layout, playlistId: string, name: string): Zone {
  return {
    zoneId: freeId("zone", new Set(layout.zones.map(({ zoneId }) => zoneId))),
    name,
    ...presetPlace(preset, layout),
    playlistId,
    loop: true,
    transition: { kind: "fade", durationMs: 400 },
  };
}

/** The layout in another size; its zones keep their shares of it. */
export function inSize(layout: Layout, { heightPixels, widthPixels }: Size): Layout {
  const across = widthPixels / layout.widthPixels;
  const along = heightPixels / layout.heightPixels;
  return {
    ...layout,
    widthPixels,
    heightPixels,
    zones: layout.zones.map((zone) => ({
      ...zone,
      leftPixels: Math.round(zone.leftPixels * across),
      topPixels: Math.round(zone.topPixels * along),
      widthPixels: Math.max(1, Math.round(zone.widthPixels * across)),
      heightPixels: Math.max(1, Math.round(zone.heightPixels * along)),
    })),
  };
}

export function orientationOf({ heightPixels, widthPixels }: Size): Orientation {
  return widthPixels > heightPixels ? "landscape" : "portrait";
}

import type { Layout } from "../../../../content/schema/signage/layout.ts";
import type { Programme } from "../../../../content/schema/signage/programme.ts";

/** A layout of one zone that fills the screen, of the size that the shop's screens have. */
export function wholeScreen(
  programme: Programme,
  {
    layoutId,
    name,
    playlistId,
  }: { readonly layoutId: string; readonly name: string; readonly playlistId: string },
): Layout {
  const usual = programme.layouts.find(({ layoutId: id }) => id === programme.defaultLayoutId);
  const { heightPixels, widthPixels } = usual ?? { widthPixels: 1_080, heightPixels: 1_920 };
  return {
    layoutId,
    name,
    widthPixels,
    heightPixels,
    fit: "letterbox",
    background: { colour: usual?.background.colour ?? "#14110f", mediaId: null },
    zones: [
      {
        zoneId: "whole",
        name,
        leftPixels: 0,
        topPixels: 0,
        widthPixels,
        heightPixels,
        playlistId,
        loop: true,
        transition: { kind: "fade", durationMs: 400 },
      },
    ],
    durationMs: null,
    tags: [],
  };
}

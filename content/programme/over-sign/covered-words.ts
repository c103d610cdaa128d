import type { Layout, Zone } from "../../schema/signage/layout.ts";
import type { Widget } from "../../schema/signage/widget.ts";
import { flatPlaylist } from "../flat-playlist.ts";
import type { ProgrammeIndex } from "../index-programme.ts";
import { type ControlPlace, controlsOver, type SignControl } from "./controls-over.ts";
import { type Box, isApart, roomBeside } from "./room-beside.ts";

/** A zone whose words lie under one of the mirror's own controls, and find no room beside it. */
export interface CoveredWords {
  readonly layout: Layout;
  readonly zone: Zone;
  readonly control: SignControl;
}

/** Zones with words, tables or products that the mirror's own controls would cover, in the layouts' order. */
export function coveredWords(index: ProgrammeIndex): readonly CoveredWords[] {
  return [...index.layouts.values()].flatMap((layout) => {
    const plays = layout.zones.map(({ playlistId }) => flatPlaylist(playlistId, index.playlists));
    // Where a zone is the mirror's own it invites there, and nothing else does.
    const invites = plays.some(
      (widgets) => widgets.length > 0 && widgets.every(({ kind }) => kind === "mirror"),
    );
    const over = controlsOver(layout).filter(({ control }) => control !== "invitation" || !invites);
    return layout.zones.flatMap((zone, at) =>
      over
        .filter((place) => plays[at]?.some((widget) => isCovered(widget, boxOf(zone), place)))
        .map(({ control }) => ({ layout, zone, control })),
    );
  });
}

function isCovered({ kind }: Widget, zone: Box, { box }: ControlPlace): boolean {
  if (isApart(zone, box)) return false;
  switch (kind) {
    case "text":
    case "clock":
    case "countdown":
    case "table":
    case "product":
      return roomBeside(zone, box).side === "none";
    // Running words fill their zone from side to side, and go below whatever lies there.
    case "ticker":
      return true;
    // A picture may have a control over it; who looks at it sees whether it matters.
    case "image":
    case "video":
    case "audio":
    case "page":
    case "pdf":
    case "mirror":
      return false;
  }
}

function boxOf({ heightPixels, leftPixels, topPixels, widthPixels }: Zone): Box {
  return {
    left: leftPixels,
    top: topPixels,
    right: leftPixels + widthPixels,
    bottom: topPixels + heightPixels,
  };
}

import type { Programme } from "../schema/signage/programme.ts";
import type { Widget } from "../schema/signage/widget.ts";

type PartKind = "media" | "playlist" | "layout" | "campaign" | "daypart";

/** A place of a programme that names another part of it. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: PartKind;
  readonly id: string;
}

/** Every place of a programme that names another part of it. */
export function referencesOf(programme: Programme): readonly Reference[] {
  const found: Reference[] = [{ path: ["defaultLayoutId"], kind: "layout", id: programme.defaultLayoutId }];
  const add = (kind: PartKind, id: string | null, ...path: PropertyKey[]): void => {
    if (id !== null) found.push({ path, kind, id });
  };
  for (const [at, medium] of programme.media.entries()) {
    if ("calmMediaId" in medium) add("media", medium.calmMediaId ?? null, "media", at, "calmMediaId");
  }
  for (const [at, { entries }] of programme.playlists.entries()) {
    for (const [place, entry] of entries.entries()) {
      const path = ["playlists", at, "entries", place];
      if (entry.kind === "playlist") add("playlist", entry.playlistId, ...path, "playlistId");
      else {
        add("media", mediaIdOf(entry.widget), ...path, "widget", "mediaId");
        if ("look" in entry.widget)
          add("media", entry.widget.look.fontId ?? null, ...path, "widget", "look", "fontId");
        if (entry.widget.kind === "page")
          add("media", entry.widget.fallbackMediaId ?? null, ...path, "widget", "fallbackMediaId");
      }
    }
  }
  for (const [at, { zones, background, calmLayoutId }] of programme.layouts.entries()) {
    add("media", background.mediaId, "layouts", at, "background", "mediaId");
    add("layout", calmLayoutId ?? null, "layouts", at, "calmLayoutId");
    for (const [place, { playlistId }] of zones.entries()) {
      add("playlist", playlistId, "layouts", at, "zones", place, "playlistId");
    }
  }
  for (const [at, { layoutIds }] of programme.campaigns.entries()) {
    for (const [place, layoutId] of layoutIds.entries())
      add("layout", layoutId, "campaigns", at, "layoutIds", place);
  }
  for (const [at, { show, when }] of programme.schedule.entries()) {
    if (show.kind === "layout") add("layout", show.layoutId, "schedule", at, "show", "layoutId");
    else add("campaign", show.campaignId, "schedule", at, "show", "campaignId");
    if (when.kind === "span") add("daypart", when.daypartId, "schedule", at, "when", "daypartId");
  }
  return found;
}

/** The medium that a widget shows; null where it needs none. */
export function mediaIdOf(widget: Widget): string | null {
  switch (widget.kind) {
    case "image":
    case "video":
    case "audio":
    case "pdf":
    case "table":
      return widget.mediaId;
    case "page":
      return widget.source.kind === "package" ? widget.source.mediaId : null;
    case "text":
    case "ticker":
    case "clock":
    case "product":
    case "mirror":
    case "countdown":
      return null;
  }
}

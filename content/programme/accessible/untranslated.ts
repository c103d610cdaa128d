import { LOCALES, type Locale } from "../../schema/locale.ts";
import type { ContentText } from "../../schema/signage/content-text.ts";
import type { Media } from "../../schema/signage/media.ts";
import type { Programme } from "../../schema/signage/programme.ts";
import type { Widget } from "../../schema/signage/widget.ts";
import { flatPlaylist } from "../flat-playlist.ts";
import { indexProgramme, layoutIdsOf, type ProgrammeIndex } from "../index-programme.ts";
import { mediaIdOf } from "../references.ts";

/** A text or captions of a part of the programme that a screen would tell in another language than its own. */
export interface Untranslated {
  readonly part: { readonly kind: "playlist" | "media"; readonly id: string };
  /** The widget's or medium's. */
  readonly name: string;
  readonly what: "text" | "alt" | "captions";
  readonly missing: readonly Locale[];
}

/**
 * What a programme does not say in every language in which it is shown: in those that its campaign names, else in
 * those of the site's screens. The default layout is shown on all of them. Each part is named once, with all that it
 * lacks; a part without any text of a kind lacks none.
 */
export function untranslated(programme: Programme, siteLocales: readonly Locale[]): readonly Untranslated[] {
  const index = indexProgramme(programme);
  const lacks = new Map<string, Untranslated>();
  for (const { layoutId, locales } of shownLayouts(programme, index, siteLocales)) {
    const layout = index.layouts.get(layoutId);
    for (const { playlistId } of layout?.zones ?? []) {
      for (const told of toldBy(playlistId, index)) add(told, locales);
    }
    const ground = index.media.get(layout?.background.mediaId ?? "");
    if (ground !== undefined) for (const told of toldByMedium(ground)) add(told, locales);
  }
  return [...lacks.values()];

  function add({ versions, ...told }: Told, locales: readonly Locale[]): void {
    const missing = locales.filter((locale) => versions[locale] === undefined);
    if (missing.length === 0) return;
    const key = `${told.part.kind} ${told.part.id} ${told.name} ${told.what}`;
    const all = new Set([...(lacks.get(key)?.missing ?? []), ...missing]);
    lacks.set(key, { ...told, missing: LOCALES.filter((locale) => all.has(locale)) });
  }
}

function shownLayouts(programme: Programme, index: ProgrammeIndex, siteLocales: readonly Locale[]) {
  const scheduled = programme.schedule.flatMap((entry) => {
    const named = entry.show.kind === "campaign" ? index.campaigns.get(entry.show.campaignId)?.locales : [];
    const locales = named === undefined || named.length === 0 ? siteLocales : named;
    return layoutIdsOf(entry, index).map((layoutId) => ({ layoutId, locales }));
  });
  return [{ layoutId: programme.defaultLayoutId, locales: siteLocales }, ...scheduled];
}

/** Something that is told in one or more languages. */
interface Told extends Pick<Untranslated, "part" | "name" | "what"> {
  readonly versions: Readonly<Partial<Record<Locale, unknown>>>;
}

function toldBy(playlistId: string, index: ProgrammeIndex): readonly Told[] {
  return flatPlaylist(playlistId, index.playlists).flatMap((widget) => {
    const part = { kind: "playlist" as const, id: playlistId };
    const texts = textsOf(widget).map((versions) => ({
      part,
      name: widget.name,
      what: "text" as const,
      versions,
    }));
    const medium = index.media.get(mediaIdOf(widget) ?? "");
    return medium === undefined ? texts : [...texts, ...toldByMedium(medium)];
  });
}

function toldByMedium(medium: Media): readonly Told[] {
  const told = { part: { kind: "media" as const, id: medium.mediaId }, name: medium.name };
  const alt =
    "alt" in medium && medium.alt !== null ? [{ ...told, what: "alt" as const, versions: medium.alt }] : [];
  const captions =
    "captions" in medium && Object.keys(medium.captions).length > 0
      ? [{ ...told, what: "captions" as const, versions: medium.captions }]
      : [];
  return [...alt, ...captions];
}

function textsOf(widget: Widget): readonly ContentText[] {
  switch (widget.kind) {
    case "text":
    case "ticker":
      return [widget.text];
    case "countdown":
      return [widget.before, widget.after];
    case "image":
    case "video":
    case "audio":
    case "page":
    case "pdf":
    case "clock":
    case "product":
    case "mirror":
    case "table":
      return [];
  }
}

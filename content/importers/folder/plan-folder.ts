import { MAX_ENTRIES_OF_A_PLAYLIST, type Playlist } from "../../schema/signage/playlist.ts";
import { counted, createDraft, type Draft, type DraftMedium, seconds } from "../parts/draft.ts";
import type { ImportPlan, TranslateRequest } from "../parts/import-plan.ts";
import type { ImportResult } from "../parts/import-result.ts";
import { baseName, idOf } from "../parts/names.ts";
import { endingOf, whyNotShown } from "../parts/shown-files.ts";
import { DEFAULT_STILL_MS, widgetOf } from "../parts/widget-of.ts";

const PORTRAIT = { widthPixels: 1080, heightPixels: 1920 };
const LANDSCAPE = { widthPixels: 1920, heightPixels: 1080 };
/** Media whose shape differs from the screen's by no more than this share are cut to fill it. */
const CUT_SHARE = 0.15;
const FADE_MS = 600;

/** Pictures, films and PDFs of a folder, one after the other in the order of their names, on the whole screen. */
export function planFolder(name: string, paths: readonly string[]): ImportPlan {
  const ordered = [...paths].sort(byName);
  const shown = ordered.filter((path) => whyNotShown(path) === null);
  return {
    wanted: shown.map((path) => ({ key: path, path })),
    translate: (request) => translate(name, ordered, shown, request),
  };
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
/** `2.jpg` before `10.jpg`; names that differ in case only keep one order. */
function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

function translate(
  name: string,
  ordered: readonly string[],
  shown: readonly string[],
  request: TranslateRequest,
): ImportResult {
  const draft = createDraft(name, request.readings);
  for (const path of ordered) {
    const why = whyNotShown(path);
    if (why !== null) draft.skip(path, "unsupported", why);
  }
  const items = shown.flatMap((path) => {
    const medium = draft.medium(path);
    return medium === null ? [] : [{ path, medium }];
  });
  const ground = groundOf(items.map(({ medium }) => medium));
  const entries = entriesOf(draft, items, ground);
  if (entries.length === 0) return draft.result("folder");
  const playlistId = idOf(draft.programmeId, "playlist");
  const layoutId = idOf(draft.programmeId, "layout");
  const campaignId = idOf(draft.programmeId, "campaign");
  draft.playlists.push({ playlistId, name: draft.name, order: "in-order", entries });
  draft.layouts.push({
    layoutId,
    name: draft.name,
    ...ground,
    fit: "letterbox",
    background: { colour: "#000000", mediaId: null },
    zones: [
      {
        zoneId: "whole",
        name: "Whole screen",
        leftPixels: 0,
        topPixels: 0,
        ...ground,
        playlistId,
        loop: true,
        transition: { kind: "fade", durationMs: FADE_MS },
      },
    ],
    durationMs: null,
    tags: [],
  });
  draft.campaigns.push({ campaignId, name: draft.name, layoutIds: [layoutId], locales: [], tags: [] });
  draft.take(name, "playlist", playlistId, `${counted(entries.length, "item")} in the order of their names`);
  draft.take(name, "layout", layoutId, `${ground.widthPixels}×${ground.heightPixels}, one zone on all of it`);
  draft.take(name, "campaign", campaignId, "the layout; say when it is due");
  return draft.result("folder");
}

function entriesOf(
  draft: Draft,
  items: readonly { readonly path: string; readonly medium: DraftMedium }[],
  ground: typeof PORTRAIT,
): Playlist["entries"] {
  const entries: Playlist["entries"] = [];
  for (const { path, medium } of items) {
    if (medium.facts.kind === "audio") {
      draft.skip(
        path,
        "unsupported",
        "A sound alone shows nothing; put it into a film or into a zone beside one.",
      );
      continue;
    }
    if (entries.length >= MAX_ENTRIES_OF_A_PLAYLIST) {
      draft.skip(
        path,
        "too-large",
        `A playlist takes ${MAX_ENTRIES_OF_A_PLAYLIST} items; put the rest into another folder.`,
      );
      continue;
    }
    const widgetId = idOf("w", path);
    const wish = {
      widgetId,
      name: baseName(path),
      durationMs: null,
      muted: true,
      transition: null,
      perPage: true,
    };
    const widget = widgetOf(medium, { ...wish, fill: fillOf(medium, ground) });
    if (widget === null) continue;
    entries.push({ kind: "widget", widget });
    draft.take(`${path} in the playlist`, "widget", widgetId, tellStay(medium));
  }
  return entries;
}

function tellStay({ facts }: DraftMedium): string {
  if (facts.kind === "video") return `${seconds(facts.durationMs)}, until it ends, muted`;
  return facts.kind === "pdf" ? `${seconds(DEFAULT_STILL_MS)} a page` : seconds(DEFAULT_STILL_MS);
}

/** Upright or lying, as most of the media are. */
function groundOf(media: readonly DraftMedium[]): typeof PORTRAIT {
  const upright = media.reduce((sum, { facts }) => {
    const sides = "widthPixels" in facts ? facts.heightPixels - facts.widthPixels : 0;
    return sum + Math.sign(sides);
  }, 0);
  return upright >= 0 ? PORTRAIT : LANDSCAPE;
}

function fillOf({ facts }: DraftMedium, ground: typeof PORTRAIT): "cover" | "contain" {
  if (!("widthPixels" in facts)) return "contain";
  const shape = facts.widthPixels / facts.heightPixels / (ground.widthPixels / ground.heightPixels);
  return Math.abs(Math.log(shape)) <= Math.log(1 + CUT_SHARE) ? "cover" : "contain";
}

/** Whether a folder holds anything that could be shown. */
export function holdsMedia(paths: readonly string[]): boolean {
  return paths.some((path) => whyNotShown(path) === null && endingOf(path) !== "");
}

import type { Playlist } from "../../../../content/schema/signage/playlist.ts";
import type { ContentDraft } from "../../../../main/bridge/contract/content.ts";
import type { Change } from "../draft/change.ts";
import { freeId, slugOf } from "../draft/free-id.ts";
import { wholeScreen } from "../parts/whole-screen.ts";
import { USUAL_STAY_MS, widgetOf } from "../parts/widget-of.ts";

/** Something that a campaign shows; files and playlists have the whole screen. */
export interface Shown {
  readonly kind: "layout" | "playlist" | "medium";
  readonly id: string;
}

/** The layouts that show these in order, and what must be kept for them first. Files that follow one another share one. */
export function layoutsOfShown(
  shows: readonly Shown[],
  about: { readonly draft: ContentDraft; readonly name: string; readonly taken: ReadonlySet<string> },
): {
  readonly layoutIds: readonly string[];
  readonly changes: readonly Change[];
  readonly taken: ReadonlySet<string>;
} {
  const { programme } = about.draft;
  const taken = new Set(about.taken);
  const fresh = (prefix: string): string => {
    const id = freeId(slugOf(`${prefix} ${about.name}`, prefix), taken);
    taken.add(id);
    return id;
  };
  const changes: Change[] = [];
  const onWholeScreen = (playlistId: string, name: string): string => {
    const layoutId = fresh("layout");
    const value = wholeScreen(programme, { layoutId, playlistId, name });
    changes.push({ part: { kind: "layout", value }, seen: null });
    return layoutId;
  };
  const layoutIds = runsOf(shows).map((run) => {
    const [first] = run;
    if (first.kind === "layout") return first.id;
    if (first.kind === "playlist") {
      const playlist = programme.playlists.find(({ playlistId }) => playlistId === first.id);
      return onWholeScreen(first.id, playlist?.name ?? about.name);
    }
    const playlistId = fresh("list");
    const entries = run.flatMap(({ id }): Playlist["entries"] => {
      const medium = programme.media.find(({ mediaId }) => mediaId === id);
      const wish = { widgetId: fresh("widget"), stayMs: USUAL_STAY_MS, fill: "cover" } as const;
      const widget = medium === undefined ? null : widgetOf(medium, wish);
      return widget === null ? [] : [{ kind: "widget", widget }];
    });
    const value: Playlist = { playlistId, name: about.name, order: "in-order", entries };
    changes.push({ part: { kind: "playlist", value }, seen: null });
    return onWholeScreen(playlistId, about.name);
  });
  return { layoutIds, changes, taken };
}

/** Files that follow one another together, all else by itself. */
function runsOf(shows: readonly Shown[]): readonly (readonly [Shown, ...Shown[]])[] {
  const runs: [Shown, ...Shown[]][] = [];
  for (const shown of shows) {
    const last = runs.at(-1);
    if (shown.kind === "medium" && last?.[0].kind === "medium") last.push(shown);
    else runs.push([shown]);
  }
  return runs;
}

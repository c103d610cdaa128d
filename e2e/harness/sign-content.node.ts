import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Programme } from "../../content/schema/signage/programme.ts";
import { programmeSchema } from "../../content/schema/signage/programme.ts";
import type { Widget } from "../../content/schema/signage/widget.ts";
import { CONTENT_DIR } from "./open-mirror.node.ts";

const PARTS = ["samples/shop", "samples/campaign", "samples/rehearsal", "garments/assets"];

/** Content of its own for a mirror below a folder: the project's, whose programme a test may change. */
export interface SignContent {
  readonly contentDir: string;
  /** Writes another programme, whole at once. */
  publish(change: (sample: Programme) => Programme): void;
  /** Puts a file beside the programme. */
  put(path: string, bytes: string | Uint8Array): void;
}

export function signContent(folder: string): SignContent {
  const contentDir = join(folder, "content");
  mkdirSync(contentDir, { recursive: true });
  for (const part of PARTS) cpSync(join(CONTENT_DIR, part), join(contentDir, part), { recursive: true });
  const campaign = join(contentDir, "samples", "campaign");
  const sample = programmeSchema.parse(JSON.parse(readFileSync(join(campaign, "programme.json"), "utf8")));
  return {
    contentDir,
    publish(change) {
      writeFileSync(join(campaign, "next.json"), JSON.stringify(change(structuredClone(sample))));
      renameSync(join(campaign, "next.json"), join(campaign, "programme.json"));
    },
    put(path, bytes) {
      mkdirSync(dirname(join(campaign, path)), { recursive: true });
      writeFileSync(join(campaign, path), bytes);
    },
  };
}

/** A playlist of one widget, by its id. */
export function listOf(...widgets: Widget[]): Programme["playlists"][number] {
  const playlistId = `list-${widgets[0]?.widgetId}`;
  return {
    playlistId,
    name: playlistId,
    order: "in-order",
    entries: widgets.map((widget) => ({ kind: "widget", widget })),
  };
}

/** A layout of portrait zones that lie below each other, one a playlist, each as high as the others. */
export function boardOf(
  layoutId: string,
  playlistIds: readonly string[],
  durationMs: number | null = null,
): Programme["layouts"][number] {
  const heightPixels = 1920 / playlistIds.length;
  return {
    layoutId,
    name: layoutId,
    widthPixels: 1080,
    heightPixels: 1920,
    fit: "letterbox",
    background: { colour: "#f3ece2", mediaId: null },
    zones: playlistIds.map((playlistId, at) => ({
      zoneId: playlistId,
      name: playlistId,
      leftPixels: 0,
      topPixels: at * heightPixels,
      widthPixels: 1080,
      heightPixels,
      playlistId,
      loop: true,
      transition: { kind: "cut" },
    })),
    durationMs,
    tags: [],
  };
}

/** The sample with these layouts in turn instead of its own. */
export function inTurn(
  sample: Programme,
  layouts: Programme["layouts"],
  playlists: Programme["playlists"],
): Programme {
  const layoutIds = layouts.map(({ layoutId }) => layoutId);
  return {
    ...sample,
    playlists: [...sample.playlists, ...playlists],
    layouts: [...sample.layouts, ...layouts],
    campaigns: [{ campaignId: "autumn-in-layers", name: "Autumn", layoutIds, locales: [], tags: [] }],
  };
}

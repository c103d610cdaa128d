import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { widgetSchema } from "./widget.ts";

export const MAX_ENTRIES_OF_A_PLAYLIST = 500;
/** How deep playlists may lie in one another. */
export const MAX_PLAYLIST_DEPTH = 8;

/** Widgets and other playlists, in order or shuffled. */
export const playlistSchema = z.strictObject({
  playlistId: slugSchema,
  name: z.string().min(1).max(120),
  order: z.enum(["in-order", "shuffled"]),
  entries: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("widget"), widget: widgetSchema }),
        z.strictObject({ kind: z.literal("playlist"), playlistId: slugSchema }),
      ]),
    )
    .max(MAX_ENTRIES_OF_A_PLAYLIST),
});
export type Playlist = z.infer<typeof playlistSchema>;

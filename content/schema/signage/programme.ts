import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { campaignSchema } from "./campaign.ts";
import { layoutSchema } from "./layout.ts";
import { mediaSchema } from "./media.ts";
import { playlistSchema } from "./playlist.ts";
import { daypartSchema, scheduleEntrySchema } from "./schedule-entry.ts";

/** Most of each kind that one programme may hold. */
export const MAX_MEDIA = 5_000;
export const MAX_PLAYLISTS = 2_000;
export const MAX_LAYOUTS = 2_000;
export const MAX_CAMPAIGNS = 1_000;
export const MAX_DAYPARTS = 200;
export const MAX_SCHEDULE_ENTRIES = 2_000;

/** Everything that a shop's screens play between visits, and when. Paths lead into the package that carries it. */
export const programmeSchema = z.strictObject({
  formatVersion: z.literal(2),
  programmeId: slugSchema,
  name: z.string().min(1).max(120),
  media: z.array(mediaSchema).max(MAX_MEDIA),
  playlists: z.array(playlistSchema).max(MAX_PLAYLISTS),
  layouts: z.array(layoutSchema).min(1).max(MAX_LAYOUTS),
  campaigns: z.array(campaignSchema).max(MAX_CAMPAIGNS),
  dayparts: z.array(daypartSchema).max(MAX_DAYPARTS),
  schedule: z.array(scheduleEntrySchema).max(MAX_SCHEDULE_ENTRIES),
  /** Shown when nothing is due, and when what is due cannot be shown. */
  defaultLayoutId: slugSchema,
});
export type Programme = z.infer<typeof programmeSchema>;

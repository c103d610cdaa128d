import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { localeSchema } from "../locale.ts";
import { tagsSchema } from "./media.ts";

export const MAX_LAYOUTS_OF_A_CAMPAIGN = 100;

/** Layouts that are shown one after the other for one purpose. */
export const campaignSchema = z.strictObject({
  campaignId: slugSchema,
  name: z.string().min(1).max(120),
  layoutIds: z.array(slugSchema).min(1).max(MAX_LAYOUTS_OF_A_CAMPAIGN),
  /** Only on screens that speak one of these; empty: on all. */
  locales: z.array(localeSchema).max(3),
  tags: tagsSchema,
});
export type Campaign = z.infer<typeof campaignSchema>;

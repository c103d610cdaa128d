import { z } from "zod";
import { slugSchema } from "../../main/base/ids.ts";
import { contentPathSchema } from "./content-path.ts";
import { localizedTextSchema } from "./locale.ts";

export const MAX_WIDGETS_OF_A_CAMPAIGN = 200;

const fill = z.enum(["cover", "contain"]);

/** One thing that is shown for a while. Videos last as long as they are where `durationMs` is null. */
export const widgetSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("image"),
    widgetId: slugSchema,
    path: contentPathSchema,
    durationMs: z.int().min(1_000).max(600_000),
    fill,
    alt: localizedTextSchema,
    productId: slugSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal("video"),
    widgetId: slugSchema,
    path: contentPathSchema,
    durationMs: z.int().min(1_000).max(600_000).nullable(),
    fill,
    alt: localizedTextSchema,
    productId: slugSchema.nullable(),
  }),
]);
export type Widget = z.infer<typeof widgetSchema>;

/** What the screen shows between visits: widgets in order, round and round. */
export const campaignSchema = z.strictObject({
  formatVersion: z.literal(1),
  campaignId: slugSchema,
  name: localizedTextSchema,
  widgets: z.array(widgetSchema).min(1).max(MAX_WIDGETS_OF_A_CAMPAIGN),
});
export type Campaign = z.infer<typeof campaignSchema>;

import { z } from "zod";

/** Stills of the rehearsal figure on which a draft is shown. */
export const VIEWS = ["facing", "turned", "crossed"] as const;
export const viewSchema = z.enum(VIEWS);
export type View = z.infer<typeof viewSchema>;

/**
 * What the console says to its preview: which folder's garment to wear, and in which view. Null wears nothing. `asset`:
 * its name in the folder, `garment` where it is left out. `colour`: what it is dyed with. `whole`: all of the figure is
 * seen, and fills its frame; else the part that wears the garment.
 */
export const wearWishSchema = z.strictObject({
  kind: z.literal("wear"),
  folder: z
    .string()
    .regex(/^\/garments\/(?:shop\/[a-z0-9-]{2,40}\/[0-9a-f]{32}\/)?$/)
    .nullable(),
  asset: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/)
    .optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  whole: z.boolean().optional(),
  view: viewSchema,
});
export type WearWish = z.infer<typeof wearWishSchema>;

/** What the preview answers: it is loaded and waits, it shows a folder's garment, or it cannot. */
export const previewWordSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("worn"), folder: z.string().nullable() }),
  z.strictObject({
    kind: z.literal("failed"),
    folder: z.string().nullable(),
    code: z.enum(["asset-unreachable", "asset-malformed", "no-gl"]),
  }),
]);
export type PreviewWord = z.infer<typeof previewWordSchema>;

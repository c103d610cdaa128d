import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { tagsSchema } from "./media.ts";
import { transitionSchema } from "./widget.ts";

export const MAX_ZONES = 40;
export const MAX_LAYOUT_SIDE_PIXELS = 16_384;

const side = z.int().min(1).max(MAX_LAYOUT_SIDE_PIXELS);
const place = z.number().min(-MAX_LAYOUT_SIDE_PIXELS).max(MAX_LAYOUT_SIDE_PIXELS);

/** A rectangle of a layout, in the layout's pixels, that plays a playlist. Zones may overlap: the later lies above. */
export const zoneSchema = z.strictObject({
  zoneId: slugSchema,
  name: z.string().min(1).max(120),
  leftPixels: place,
  topPixels: place,
  widthPixels: z.number().positive().max(MAX_LAYOUT_SIDE_PIXELS),
  heightPixels: z.number().positive().max(MAX_LAYOUT_SIDE_PIXELS),
  playlistId: slugSchema,
  /** Begins again when it is through while others still play; else it keeps its last picture. */
  loop: z.boolean(),
  transition: transitionSchema,
});
export type Zone = z.infer<typeof zoneSchema>;

/** A whole screen: zones upon a ground, drawn for one size and fitted to any. */
export const layoutSchema = z.strictObject({
  layoutId: slugSchema,
  name: z.string().min(1).max(120),
  widthPixels: side,
  heightPixels: side,
  /** `letterbox`: all of it, with the ground's colour beside it; `fill`: no edge, cut where it does not fit. */
  fit: z.enum(["letterbox", "fill"]),
  background: z.strictObject({
    colour: z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour like #1a2b3c"),
    mediaId: slugSchema.nullable(),
  }),
  zones: z.array(zoneSchema).min(1).max(MAX_ZONES),
  /** Null: as long as its longest zone needs once. */
  durationMs: z.int().min(1_000).max(86_400_000).nullable(),
  tags: tagsSchema,
  /** Another layout that is drawn in its place on screens that were asked for less motion; plays stay this one's. */
  calmLayoutId: slugSchema.optional(),
});
export type Layout = z.infer<typeof layoutSchema>;

import { z } from "zod";
import { fabricSchema } from "../../content/garments/schema/garment-asset.ts";
import { MAX_WORN_GARMENTS } from "../mirror/scene/layering.ts";
import { POSES, type PoseName } from "./poses.ts";

const fitSchema = z.enum(["tight", "as-meant", "loose"]).nullable();
const fitMapSchema = z.strictObject({ chest: fitSchema, waist: fitSchema, hip: fitSchema });
const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** One visual case: what is worn, how the body stands, how large the picture is. */
export const caseSchema = z.strictObject({
  garments: z
    .array(
      z.strictObject({
        name: z.string(),
        colour,
        fabric: fabricSchema.nullable(),
        pattern: z
          .strictObject({
            kind: z.enum(["stripes", "check", "pinstripes"]),
            colour,
            repeatMetres: z.number().positive(),
          })
          .nullable(),
        /** Dyes a garment that wears a photo. */
        recolour: colour.nullable().default(null),
        /** How a size would sit, drawn on it. */
        fit: fitMapSchema.nullable().default(null),
        /** A jumper, a coat. */
        wornOver: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(MAX_WORN_GARMENTS),
  pose: z.enum(Object.keys(POSES) as [PoseName, ...PoseName[]]),
  /** Girths of the wearer over those of the rest body. */
  girth: z.number().min(0.7).max(1.5).default(1),
  /** Long hair over a suit, and the mask that a network would find of it. */
  hair: z.boolean().default(false),
  tier: z.enum(["light", "full"]),
  widthPixels: z.int().min(16).max(2160),
  heightPixels: z.int().min(16).max(3840),
  /** Share of the body's height that is shown, and the height of the picture's lower edge. */
  shownMetres: z.number().positive(),
  floorMetres: z.number(),
});
export type VisualCase = z.infer<typeof caseSchema>;

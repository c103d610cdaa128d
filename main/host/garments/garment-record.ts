import { z } from "zod";
import { fabricSchema, garmentCategorySchema } from "../../../content/garments/schema/garment-asset.ts";
import { sizeChartRowSchema } from "../../../content/schema/product.ts";
import { randomIdSchema } from "../../base/ids.ts";
import {
  borderCorrectionSchema,
  categoryWishSchema,
  correctionSchema,
  garmentNameSchema,
  intakeFaultSchema,
} from "../../bridge/contract/shop-garment.ts";

/** What a garment was made from. Files lie in its folder under these names, as they were uploaded. */
const originalSchema = z.string().regex(/^original-[0-9a-f]{32}$/);

/**
 * What the library knows of a garment: the one file of its folder that is ever written anew, always whole. A version
 * is a folder beside it that was complete before its id came in here, and never changes.
 */
export const garmentRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  name: garmentNameSchema,
  label: z.string().min(1).max(80),
  source: z.enum(["photo", "glb"]),
  front: originalSchema,
  back: originalSchema.nullable(),
  wish: categoryWishSchema,
  fabric: fabricSchema.nullable(),
  sizeChart: z.array(sizeChartRowSchema).max(400),
  photographedSize: z.string().max(16).nullable(),
  corrections: z.array(correctionSchema).max(64),
  /** Borders that a person drew; records from before there were any have none. */
  borders: z.array(borderCorrectionSchema).max(16).default([]),
  /** Category of the newest version. */
  category: garmentCategorySchema.nullable(),
  /** Whether it is worn over others of its kind: as staff said; null: nobody has. Records from before have neither. */
  wornOver: z.boolean().nullable().default(null),
  /** The same by its look, see `proposed-over.ts`. */
  proposedOver: z.boolean().default(false),
  /** An intake is to be done, and how often it was begun. */
  wanted: z.boolean(),
  attempts: z.int().min(0),
  fault: intakeFaultSchema.nullable(),
  draft: randomIdSchema.nullable(),
  flagCount: z.int().min(0),
  published: randomIdSchema.nullable(),
  changedAtMs: z.number(),
  removedAtMs: z.number().nullable(),
});
export type GarmentRecord = z.infer<typeof garmentRecordSchema>;

/** Files of a version. */
export const VERSION_FILES = [
  "garment.glb",
  "garment.json",
  "reading.json",
  "front.webp",
  "veil.webp",
] as const;
export type VersionFile = (typeof VERSION_FILES)[number];

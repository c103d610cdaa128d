import { z } from "zod";
import { GARMENT_LANDMARKS, garmentCategorySchema } from "../../../content/garments/schema/garment-asset.ts";
import {
  MAX_BORDER_PLACES,
  PART_BORDERS,
  type PartBorderId,
} from "../../../content/intake/contract/part-border.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";

/** Most garments of its own that a shop keeps, those in the bin included. */
export const MAX_SHOP_GARMENTS = 500;
/** Longest size chart as text. */
export const MAX_CHART_LENGTH = 40_000;
/** Most points that a person may have to look at in one draft. */
export const MAX_FLAGS = 64;

/** Name of a garment's asset, also a slug of the catalogue: `linen-shirt` for `linen-shirt.glb`. */
export const garmentNameSchema = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** What a person says the garment is; `upper`, `lower` and null leave the rest to the intake. */
export const categoryWishSchema = z.union([garmentCategorySchema, z.enum(["upper", "lower"])]).nullable();
export type CategoryWish = z.infer<typeof categoryWishSchema>;

/** Steps of an intake, in order; `waiting` until its turn comes. */
export const INTAKE_STEPS = ["waiting", "decode", "read", "build", "check"] as const;
export const intakeStepSchema = z.enum(INTAKE_STEPS);
export type IntakeStep = z.infer<typeof intakeStepSchema>;

/** Longest sentence of a fault: the report on a mesh names each limit that it breaks. */
export const MAX_FAULT_LENGTH = 2_000;
/** Why an intake gave up: a code that the console has words for, and one English sentence with the remedy. */
export const intakeFaultSchema = z.strictObject({
  code: z.string().max(64),
  message: z.string().max(MAX_FAULT_LENGTH),
});
export type IntakeFault = z.infer<typeof intakeFaultSchema>;

/** What is being done with a garment: nothing, a step of its intake (`ahead` others come first), or it gave up. */
export const intakeJobSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("none") }),
  z.strictObject({ state: z.literal("running"), step: intakeStepSchema, ahead: z.int().min(0) }),
  z.strictObject({ state: z.literal("failed"), fault: intakeFaultSchema }),
]);
export type IntakeJob = z.infer<typeof intakeJobSchema>;

/** Something in a draft that a person must look at: `landmark:collarLeft`, `border:waistline`, `warning:size-estimated`. */
export const flagSchema = z.string().regex(/^(landmark|border|warning):[A-Za-z-]{2,40}$/);

/** A garment of the shop as lists show it. Versions are ids of their files; null = there is none. */
export const shopGarmentSchema = z.strictObject({
  name: garmentNameSchema,
  /** What people call it. */
  label: z.string().min(1).max(80),
  source: z.enum(["photo", "glb"]),
  category: garmentCategorySchema.nullable(),
  /** Whether it is worn over others of its kind: as staff said, null = nobody has; and as it looks. */
  wornOver: z.boolean().nullable(),
  proposedOver: z.boolean(),
  job: intakeJobSchema,
  draft: randomIdSchema.nullable(),
  published: randomIdSchema.nullable(),
  /** Points of the draft that somebody must look at before it is published. */
  flagCount: z.int().min(0),
  productIds: z.array(slugSchema).max(200),
  changedAtMs: z.number(),
  /** In the bin since then; null where it is not. */
  removedAtMs: z.number().nullable(),
});
export type ShopGarment = z.infer<typeof shopGarmentSchema>;

/** A landmark in the photo's own pixels. `byHand`: a person put it there. */
export const draftLandmarkSchema = z.strictObject({
  id: z.enum(GARMENT_LANDMARKS),
  df2: z.int().nullable(),
  xPixels: z.number(),
  yPixels: z.number(),
  confidence: z.number().min(0).max(1),
  byHand: z.boolean(),
});
export type DraftLandmark = z.infer<typeof draftLandmarkSchema>;

const photoPixels = z.number().min(0).max(20_000);

/** A border between parts as a person drew it, from one end to the other; pixels of the photo. */
export const borderCorrectionSchema = z.strictObject({
  id: z.enum(Object.keys(PART_BORDERS) as [PartBorderId, ...PartBorderId[]]),
  places: z
    .array(z.strictObject({ xPixels: photoPixels, yPixels: photoPixels }))
    .min(2)
    .max(MAX_BORDER_PLACES),
});
export type BorderCorrection = z.infer<typeof borderCorrectionSchema>;

/** A border between parts as the garment is cut along it. `byHand`: a person drew it. */
export const draftBorderSchema = borderCorrectionSchema.extend({
  confidence: z.number().min(0).max(1),
  byHand: z.boolean(),
});
export type DraftBorder = z.infer<typeof draftBorderSchema>;

/** A garment has each border once at most. */
export const MAX_BORDERS = Object.keys(PART_BORDERS).length;
export const draftBordersSchema = z.array(draftBorderSchema).max(MAX_BORDERS);

/** What the intake understood of a garment, as far as people look at it. Pictures come by address. */
export const garmentDraftSchema = z.strictObject({
  category: garmentCategorySchema,
  categoryConfidence: z.number().min(0).max(1),
  /** Null for a finished mesh. */
  photo: z
    .strictObject({
      widthPixels: z.int().positive(),
      heightPixels: z.int().positive(),
      landmarks: z.array(draftLandmarkSchema).max(GARMENT_LANDMARKS.length),
      /** Drafts from before there were borders have none. */
      borders: draftBordersSchema.default([]),
    })
    .nullable(),
  warnings: z.array(z.strictObject({ code: z.string().max(64), text: z.string().max(600) })).max(40),
  flags: z.array(flagSchema).max(MAX_FLAGS),
  triangleCount: z.int().positive(),
});
export type GarmentDraft = z.infer<typeof garmentDraftSchema>;

/** A place that a person gave a landmark, pixels of the photo. */
export const correctionSchema = z.strictObject({
  id: z.enum(GARMENT_LANDMARKS),
  xPixels: photoPixels,
  yPixels: photoPixels,
});
export type Correction = z.infer<typeof correctionSchema>;

/** What is wrong with a size chart, and in which line (1 = the head); null where it is the whole. */
export const chartFaultSchema = z.strictObject({
  code: z.enum([
    "empty",
    "no-head",
    "columns",
    "measure",
    "basis",
    "number",
    "min-above-max",
    "not-centimetres",
    "twice",
    "shrinks",
    "too-long",
  ]),
  line: z.int().min(1).nullable(),
  /** The words of the chart that are meant, e.g. `M chest`. */
  text: z.string().max(120),
});
export type ChartFault = z.infer<typeof chartFaultSchema>;

/** Where the size chart comes from: the product's own (none where there is no product or it has none), none, a CSV. */
export const chartChoiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("product") }),
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("csv"), csv: z.string().max(MAX_CHART_LENGTH) }),
]);
export type ChartChoice = z.infer<typeof chartChoiceSchema>;

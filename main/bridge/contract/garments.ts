import { z } from "zod";
import {
  fabricSchema,
  GARMENT_LANDMARKS,
  garmentCategorySchema,
} from "../../../content/garments/schema/garment-asset.ts";
import {
  MAX_BORDER_PLACES,
  PART_BORDERS,
  type PartBorderId,
} from "../../../content/intake/contract/part-border.ts";
import { sizeChartRowSchema } from "../../../content/schema/product.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";

/** Most garments of its own that a shop keeps, those in the bin included. */
export const MAX_SHOP_GARMENTS = 500;
/** Longest size chart as text. */
export const MAX_CHART_LENGTH = 40_000;
/** Most points that a person may have to look at in one draft. */
export const MAX_FLAGS = 64;

const whoever = ["staff", "merchandiser", "admin", "operator"] as const;

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

const MAX_BORDERS = Object.keys(PART_BORDERS).length;
const draftBordersSchema = z.array(draftBorderSchema).max(MAX_BORDERS);

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

const disk = ["disk-full", "read-only"] as const;
const named = z.strictObject({ name: garmentNameSchema });
/** Where a person put landmarks and borders; those that are left out stay where they were read. */
const placed = {
  landmarks: z.array(correctionSchema).max(GARMENT_LANDMARKS.length),
  borders: z.array(borderCorrectionSchema).max(MAX_BORDERS),
};

export const garmentRequests = {
  "garment.list": defineRequest({
    params: z.strictObject({}),
    result: z.array(shopGarmentSchema).max(MAX_SHOP_GARMENTS),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "garment.get": defineRequest({
    params: named,
    result: z.strictObject({ garment: shopGarmentSchema, draft: garmentDraftSchema.nullable() }),
    errors: ["no-such-garment"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Reads a size chart without keeping it: `size,measure,basis,minCm,maxCm`. */
  "garment.check-chart": defineRequest({
    params: z.strictObject({ csv: z.string().max(MAX_CHART_LENGTH) }),
    result: z.strictObject({
      rows: z.array(sizeChartRowSchema).max(400),
      fault: chartFaultSchema.nullable(),
    }),
    errors: [],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Takes files that were uploaded before and begins the intake; answers at once with the garment's name. */
  "garment.add": defineRequest({
    params: z.strictObject({
      source: z.enum(["photo", "glb"]),
      /** Uploads, by id. */
      front: randomIdSchema,
      back: randomIdSchema.nullable(),
      label: z.string().trim().min(1).max(80),
      /** Null makes one from the label. */
      name: garmentNameSchema.nullable(),
      category: categoryWishSchema,
      fabric: fabricSchema.nullable(),
      /** Product that will wear it once it is published. */
      productId: slugSchema.nullable(),
      chart: chartChoiceSchema,
      photographedSize: z.string().max(16).nullable(),
    }),
    result: named,
    errors: [
      "no-such-upload",
      "no-such-product",
      "chart-refused",
      "garment-name-taken",
      "too-many-garments",
      "too-many-waiting",
      ...disk,
    ],
    timeoutMs: 10_000,
    roles: whoever,
  }),
  /** Builds the draft anew with landmarks and borders where a person put them; empty goes back to what was read. */
  "garment.correct": defineRequest({
    params: z.strictObject({
      name: garmentNameSchema,
      category: garmentCategorySchema.nullable(),
      ...placed,
    }),
    result: z.null(),
    errors: ["no-such-garment", "not-a-photo", "too-many-waiting", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /**
   * Shows how the garment would come out: roughly, at once, and kept only until newer ones come. Its files lie at
   * `/garments/shop/NAME/SKETCH/`. The newest wish wins: an older one that has not begun is `overtaken`.
   */
  "garment.sketch": defineRequest({
    params: z.strictObject({ name: garmentNameSchema, ...placed }),
    result: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("made"), sketch: randomIdSchema, borders: draftBordersSchema }),
      z.strictObject({ kind: z.literal("refused"), fault: intakeFaultSchema }),
    ]),
    errors: ["no-such-garment", "not-a-photo", "overtaken", ...disk],
    timeoutMs: 60_000,
    roles: whoever,
  }),
  /** Tries an intake again that gave up or was broken off. */
  "garment.again": defineRequest({
    params: named,
    result: z.null(),
    errors: ["no-such-garment", "too-many-waiting", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Breaks off what is being done; what the library held stays. */
  "garment.cancel": defineRequest({
    params: named,
    result: z.null(),
    errors: ["no-such-garment", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Puts the draft on the mirror. `seen` are the flags that a person looked at: all of them, or it is refused. */
  "garment.publish": defineRequest({
    params: z.strictObject({
      name: garmentNameSchema,
      version: randomIdSchema,
      seen: z.array(flagSchema).max(MAX_FLAGS),
    }),
    result: z.null(),
    errors: ["no-such-garment", "changed-meanwhile", "not-looked-at", ...disk],
    timeoutMs: 10_000,
    roles: whoever,
  }),
  /** Into the bin: off the mirror at once, and kept for a while. */
  "garment.remove": defineRequest({
    params: named,
    result: z.null(),
    errors: ["no-such-garment", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "garment.restore": defineRequest({
    params: named,
    result: z.null(),
    errors: ["no-such-garment", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Lets a product wear a garment of the shop; null gives it back what the catalogue says. */
  "garment.link": defineRequest({
    params: z.strictObject({ productId: slugSchema, name: garmentNameSchema.nullable() }),
    result: z.null(),
    errors: ["no-such-garment", "no-such-product", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
} as const;

export const garmentEvents = {
  /** A garment of the shop changed, or a step of its intake did. */
  "garment.changed": defineEvent({ payload: named, roles: whoever }),
} as const;

import { z } from "zod";
import {
  fabricSchema,
  GARMENT_LANDMARKS,
  garmentCategorySchema,
} from "../../../content/garments/schema/garment-asset.ts";
import { sizeChartRowSchema } from "../../../content/schema/product.ts";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { defineEvent, defineRequest } from "./define.ts";
import {
  borderCorrectionSchema,
  categoryWishSchema,
  chartChoiceSchema,
  chartFaultSchema,
  correctionSchema,
  draftBordersSchema,
  flagSchema,
  garmentDraftSchema,
  garmentNameSchema,
  intakeFaultSchema,
  MAX_BORDERS,
  MAX_CHART_LENGTH,
  MAX_FLAGS,
  MAX_SHOP_GARMENTS,
  shopGarmentSchema,
} from "./shop-garment.ts";

const whoever = ["staff", "merchandiser", "admin", "operator"] as const;

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
  /** Says whether it is worn over others of its kind; null leaves it to its product's catalogue, or else to its look. */
  "garment.wear-over": defineRequest({
    params: z.strictObject({ name: garmentNameSchema, wornOver: z.boolean().nullable() }),
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

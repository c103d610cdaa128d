import { z } from "zod";
import { slugSchema } from "../../main/base/ids.ts";
import { contentPathSchema } from "./content-path.ts";
import { gtinSchema } from "./gtin.ts";
import { localizedTextSchema } from "./locale.ts";

export const MAX_PRODUCTS = 10_000;
export const MAX_VARIANTS_OF_A_PRODUCT = 500;

/** Where a garment is worn; decides layers and which ones replace each other. */
export const garmentCategorySchema = z.enum([
  "top-short",
  "top-long",
  "jacket",
  "dress",
  "skirt",
  "trousers",
]);
export type GarmentCategory = z.infer<typeof garmentCategorySchema>;

export const fabricSchema = z.enum(["jersey", "knit", "denim", "woven", "silk", "leather", "fleece"]);
export type Fabric = z.infer<typeof fabricSchema>;

export const srgbSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** How many are where. `elsewhere` = other sites of the chain; `null` = not known. */
export const stockSchema = z.strictObject({
  here: z.int().min(0),
  elsewhere: z.int().min(0).nullable(),
  /** Day on which more arrive here, ISO 8601 date. */
  restockDay: z.iso.date().nullable(),
});
export type Stock = z.infer<typeof stockSchema>;

export const variantSchema = z.strictObject({
  variantId: slugSchema,
  gtin: gtinSchema,
  sku: z.string().min(1).max(64),
  size: z.string().min(1).max(16),
  colourId: slugSchema,
  stock: stockSchema,
});
export type Variant = z.infer<typeof variantSchema>;

/** A colour the product comes in; `srgb` is what the garment is dyed with on the mirror. */
export const colourSchema = z.strictObject({
  colourId: slugSchema,
  name: localizedTextSchema,
  srgb: srgbSchema,
  /** Second colour of a stripe or print, null for plain cloth. */
  accentSrgb: srgbSchema.nullable(),
});
export type Colour = z.infer<typeof colourSchema>;

/** One row of a size chart; centimetres on the body or on the garment laid flat × 2. */
export const sizeChartRowSchema = z
  .strictObject({
    size: z.string().min(1).max(16),
    measure: z.enum(["chest", "waist", "hip", "inseam", "sleeve", "shoulder", "length"]),
    basis: z.enum(["body", "garment"]),
    minCm: z.number().positive(),
    maxCm: z.number().positive(),
  })
  .refine((row) => row.minCm <= row.maxCm, "minCm is above maxCm");
export type SizeChartRow = z.infer<typeof sizeChartRowSchema>;

/** Kinds of which one may be worn over another. */
const WORN_OVER: ReadonlySet<GarmentCategory> = new Set(["top-short", "top-long", "jacket"]);

/** Whether garments of this category may be worn over others of their kind. */
export function canBeWornOver(category: GarmentCategory): boolean {
  return WORN_OVER.has(category);
}

const productShape = z.strictObject({
  productId: slugSchema,
  name: localizedTextSchema,
  description: localizedTextSchema,
  brand: z.string().min(1).max(64),
  category: garmentCategorySchema,
  /**
   * Worn over others of its kind: a top that is a jumper, over a shirt or a dress; a jacket that is a coat, over a
   * jacket. False takes their place. Left out: nobody has said; it takes their place too, or as the shop's own garment
   * of it says.
   */
  wornOver: z.boolean().optional(),
  fabric: fabricSchema,
  pattern: z.enum(["plain", "stripes"]),
  /** Price in the smallest coin, e.g. cents. */
  priceMinor: z.int().positive(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Picture for lists and for products without a garment. */
  picture: z.strictObject({ path: contentPathSchema, alt: localizedTextSchema }),
  /** Asset that the mirror can dress the shopper in (`garments/NAME.glb`); null shows the picture instead. */
  garmentAsset: slugSchema.nullable(),
  colours: z.array(colourSchema).min(1).max(24),
  sizes: z.array(z.string().min(1).max(16)).min(1).max(24),
  variants: z.array(variantSchema).min(1).max(MAX_VARIANTS_OF_A_PRODUCT),
  sizeChart: z.array(sizeChartRowSchema).max(400),
  /** Part in an experiment: advertised, reference, or neither. */
  role: z.enum(["advertised", "reference"]).nullable(),
});
export const productSchema = productShape.refine(
  ({ category, wornOver }) => wornOver !== true || canBeWornOver(category),
  { path: ["wornOver"], error: "is for tops and jackets alone (a jumper, a coat); remove it" },
);
export type Product = z.infer<typeof productSchema>;

export const catalogueSchema = z.strictObject({
  formatVersion: z.literal(1),
  products: z.array(productSchema).max(MAX_PRODUCTS),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

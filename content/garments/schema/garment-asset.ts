import { z } from "zod";
import { BONES } from "../../../models/contract/index.ts";

/** Most vertices that a garment or the body may have: indices stay within 16 bits. */
export const MAX_ASSET_VERTICES = 65_535;
/** Most triangles that a garment may have. */
export const MAX_GARMENT_TRIANGLES = 15_000;

const pointSchema = z.tuple([z.number(), z.number(), z.number()]);

/** Places of a garment that evaluation and placement speak of; left is the wearer's left. */
export const GARMENT_LANDMARKS = [
  "collarBack",
  "collarLeft",
  "collarFront",
  "collarRight",
  "shoulderLeft",
  "shoulderRight",
  "armpitLeft",
  "armpitRight",
  "cuffOuterLeft",
  "cuffInnerLeft",
  "cuffOuterRight",
  "cuffInnerRight",
  "waistLeft",
  "waistFront",
  "waistRight",
  "hemLeft",
  "hemFront",
  "hemRight",
  "crotch",
  "hemInnerLeft",
  "hemInnerRight",
] as const;

export const garmentCategorySchema = z.enum([
  "top-short",
  "top-long",
  "jacket",
  "trousers",
  "skirt",
  "dress",
]);
export type GarmentCategory = z.infer<typeof garmentCategorySchema>;

/** What the cloth is made of: it decides texture, sheen and how deep its folds look. */
export const fabricSchema = z.enum(["jersey", "knit", "denim", "wool", "poplin", "crepe", "silk", "leather"]);
export type Fabric = z.infer<typeof fabricSchema>;

/** `fabric`: dyed and woven by the scene. `photo`: the GLB's own atlas (base colour texture, TEXCOORD_1) shows it. */
export const printSchema = z.enum(["fabric", "photo"]);
export type Print = z.infer<typeof printSchema>;

/** Most sizes that a garment's paper may list. */
export const MAX_GARMENT_SIZES = 24;
const girthSchema = z.number().positive().max(4).nullable();

/** Girths of the garment itself, all around, metres; null where it has none or none is known. */
export const garmentGirthsSchema = z.strictObject({
  chest: girthSchema,
  waist: girthSchema,
  hip: girthSchema,
  hem: girthSchema,
  /** Around the sleeve just below the armpit. */
  upperArm: girthSchema,
  cuff: girthSchema,
  thigh: girthSchema,
});
export type GarmentGirths = z.infer<typeof garmentGirthsSchema>;

/** What a size of the chart measures on the garment. */
export const garmentSizeSchema = z.strictObject({
  size: z.string().min(1).max(16),
  girthsMetres: garmentGirthsSchema,
  /** Neck to hem for what hangs from shoulders, waist to hem for the rest. */
  lengthMetres: z.number().positive().max(2.5).nullable(),
});
export type GarmentSize = z.infer<typeof garmentSizeSchema>;

/** The paper that lies beside a garment's mesh (`NAME.glb`). */
export const garmentAssetSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  category: garmentCategorySchema,
  /** Garments of a higher layer lie over those of a lower one. */
  layer: z.int().min(0).max(3),
  fabric: fabricSchema,
  print: printSchema.default("fabric"),
  vertexCount: z.int().min(3).max(MAX_ASSET_VERTICES),
  triangleCount: z.int().min(1).max(MAX_GARMENT_TRIANGLES),
  /** Height of the lowest cloth over the floor, on the rest body. */
  hemMetres: z.number().min(0).max(2),
  landmarks: z
    .array(
      z.strictObject({
        id: z.enum(GARMENT_LANDMARKS),
        /** DeepFashion2's number of this landmark for the category; null where it has none. */
        df2: z.int().min(1).max(39).nullable(),
        /** Vertex of the mesh. */
        vertex: z.int().min(0).max(MAX_ASSET_VERTICES),
      }),
    )
    .max(GARMENT_LANDMARKS.length),
  /** Girths of the mesh as it hangs; null where nobody measured. */
  girthsMetres: garmentGirthsSchema.nullable().default(null),
  /** Neck to hem for what hangs from shoulders, waist to hem for the rest. */
  lengthMetres: z.number().positive().max(2.5).nullable().default(null),
  /** Whether metres come from a size chart or from a guess about who it is cut for. */
  measured: z.enum(["chart", "estimated"]).default("estimated"),
  /** Size of the mesh, a size of `sizes`; null where it is not known. */
  meshSize: z.string().min(1).max(16).nullable().default(null),
  /** The sizes it comes in, from the smallest. */
  sizes: z.array(garmentSizeSchema).max(MAX_GARMENT_SIZES).default([]),
  /** One bit a vertex of `body.glb`, base64, lowest bit first: the garment lies over it. */
  covers: z.base64(),
  source: z.string().max(200),
  /** `shop`: made from the shop's own photos or files, for its own mirrors. */
  licence: z.enum(["CC0-1.0", "shop"]),
});
export type GarmentAsset = z.infer<typeof garmentAssetSchema>;

/** The paper beside `body.glb`. */
export const bodyAssetSchema = z.strictObject({
  name: z.literal("body"),
  vertexCount: z.int().min(3).max(MAX_ASSET_VERTICES),
  triangleCount: z.int().min(1),
  bones: z
    .array(
      z.strictObject({
        name: z.enum(BONES),
        parent: z.enum(BONES).nullable(),
        head: pointSchema,
        tail: pointSchema,
      }),
    )
    .length(BONES.length),
  source: z.string().max(200),
  licence: z.literal("CC0-1.0"),
});
export type BodyAsset = z.infer<typeof bodyAssetSchema>;

/** Values of the vertex attribute `_PART` of the body. */
export const BODY_PARTS = ["head", "torso", "arms", "hands", "legs"] as const;
/** `_SHADE`: x = openness to the sky, y = distance to the nearest edge in units of this, z = 1 on the turned hem, w = depth of folds. */
export const EDGE_REACH_METRES = 0.1;
/** `_TIGHT`: way to where a vertex lies beneath another garment, in units of this; no way is longer. */
export const TIGHT_REACH_METRES = 0.064;

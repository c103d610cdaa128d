import { z } from "zod";
import { slugSchema } from "../../../main/base/ids.ts";
import { localeSchema } from "../locale.ts";
import { contentTextSchema } from "./content-text.ts";
import { packagePathSchema } from "./package-path.ts";

/** Longest film, milliseconds: half a day. */
export const MAX_MEDIUM_MS = 43_200_000;
export const MAX_TAGS = 20;
export const MAX_PDF_PAGES = 500;
/** Largest side of a picture or film that a player is asked to decode, pixels. */
export const MAX_MEDIUM_SIDE_PIXELS = 8_192;

export const tagsSchema = z.array(slugSchema).max(MAX_TAGS);

const shared = {
  mediaId: slugSchema,
  /** As staff call it. */
  name: z.string().min(1).max(120),
  path: packagePathSchema,
  tags: tagsSchema,
  /** Never shown from this instant on; null: no end. */
  expiresAtMs: z.int().min(0).nullable(),
};
const sides = {
  widthPixels: z.int().min(1).max(MAX_MEDIUM_SIDE_PIXELS),
  heightPixels: z.int().min(1).max(MAX_MEDIUM_SIDE_PIXELS),
};
/** What the medium shows or says, for those who cannot see it; null: it only decorates. */
const alt = contentTextSchema.nullable();
/** WebVTT files, one a language. */
const captions = z.partialRecord(localeSchema, packagePathSchema);
/** A picture that stands in its place on screens that were asked for less motion. */
const calmMediaId = slugSchema.optional();

/** A file of a package and what must be known of it before it is shown. */
export const mediaSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("image"), ...shared, ...sides, alt, calmMediaId }),
  z.strictObject({
    kind: z.literal("video"),
    ...shared,
    ...sides,
    durationMs: z.int().min(1).max(MAX_MEDIUM_MS),
    hasSound: z.boolean(),
    alt,
    captions,
    calmMediaId,
  }),
  z.strictObject({
    kind: z.literal("audio"),
    ...shared,
    durationMs: z.int().min(1).max(MAX_MEDIUM_MS),
    alt,
    captions,
  }),
  z.strictObject({
    kind: z.literal("pdf"),
    ...shared,
    pages: z.int().min(1).max(MAX_PDF_PAGES),
    /** Pictures of its pages, in order; where they are not drawn the screen passes it over. */
    pagePaths: z.array(packagePathSchema).max(MAX_PDF_PAGES).optional(),
    alt,
  }),
  /** A page with all that it needs: `path` is its first file, the others lie in the same folder. */
  z.strictObject({ kind: z.literal("html"), ...shared, alt }),
  z.strictObject({ kind: z.literal("dataset"), ...shared }),
  z.strictObject({ kind: z.literal("font"), ...shared, family: z.string().min(1).max(80) }),
]);
export type Media = z.infer<typeof mediaSchema>;
export type MediaKind = Media["kind"];

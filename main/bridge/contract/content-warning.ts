import { z } from "zod";
import { localeSchema } from "../../../content/schema/locale.ts";
import { captionFaultCodeSchema } from "../../../content/schema/signage/caption-fault.ts";

/** Places that a warning names; the sentence says that there are more. */
const MAX_TOLD_PLACES = 5;

const placesSchema = z.array(z.int().min(0)).max(MAX_TOLD_PLACES);
const nameSchema = z.string().max(200);

/** Places and numbers of a warning, so that it can be told in the reader's language. */
export const warningFactsSchema = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("flashes"),
    isRed: z.boolean(),
    /** Seconds of the medium. */
    atSeconds: placesSchema,
    hasMore: z.boolean(),
  }),
  z.strictObject({
    of: z.literal("captions"),
    locale: localeSchema,
    faults: z
      .array(z.strictObject({ line: z.int().min(1), code: captionFaultCodeSchema }))
      .max(MAX_TOLD_PLACES),
    hasMore: z.boolean(),
    /** Where the captions go on after their film's end: both ends, in seconds. */
    late: z.strictObject({ untilSeconds: z.number(), filmSeconds: z.number() }).nullable(),
  }),
  z.strictObject({
    of: z.literal("contrast"),
    words: nameSchema,
    /** What lies below; null: the layout's own ground. */
    ground: nameSchema.nullable(),
    ratio: z.number(),
    needed: z.number(),
  }),
  z.strictObject({
    of: z.literal("languages"),
    name: nameSchema,
    what: z.enum(["text", "alt", "captions"]),
    missing: z.array(localeSchema),
  }),
]);
export type WarningFacts = z.infer<typeof warningFactsSchema>;

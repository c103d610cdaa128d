import { z } from "zod";
import { MAX_TOLD_SECONDS } from "../../../../content/programme/accessible/flash-count.ts";
import { CELL_COVERS, GROUND_SIDE } from "../../../../content/programme/accessible/picture-ground.ts";
import { MAX_CAPTION_FAULTS } from "../../../../content/programme/accessible/web-vtt.ts";
import { captionFaultCodeSchema } from "../../../../content/schema/signage/caption-fault.ts";

const seconds = z.array(z.int().min(0)).max(MAX_TOLD_SECONDS).readonly();
const cells = z
  .array(z.int().min(0).max(1_000))
  .length(GROUND_SIDE * GROUND_SIDE)
  .readonly();

/** What was found in a file by decoding all of it once, as it rests on the disk. */
export const findingSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("picture"),
    /** Seconds in which it flashes too often. */
    flashes: z.strictObject({ general: seconds, red: seconds }),
    ground: z.strictObject({
      darkest: cells,
      lightest: cells,
      covers: z
        .array(z.enum(CELL_COVERS))
        .length(GROUND_SIDE * GROUND_SIDE)
        .readonly()
        .optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal("captions"),
    cues: z.int().min(0),
    untilMs: z.number().min(0),
    faults: z
      .array(z.strictObject({ line: z.int().min(1), code: captionFaultCodeSchema, message: z.string() }))
      .max(MAX_CAPTION_FAULTS),
  }),
  /** It could not be decoded here; why, as the end of a sentence. */
  z.strictObject({ kind: z.literal("unseen"), why: z.string().max(200) }),
]);
export type Finding = z.infer<typeof findingSchema>;
export type PictureFinding = Extract<Finding, { kind: "picture" }>;

import { z } from "zod";
import { BONE_COUNT, type BodyState } from "../../models/contract/index.ts";
import { type View, viewSchema } from "./contract/preview-words.ts";

const numbers = (count: number) => z.array(z.number()).length(count);

/** The body in each still, as `build/build-stills.node.ts` worked it out: a `BodyState` in plain numbers. */
export const stillsSchema = z.array(
  z.strictObject({
    name: viewSchema,
    positions: numbers(3 * BONE_COUNT),
    rotations: numbers(4 * BONE_COUNT),
    scales: numbers(2 * BONE_COUNT),
    confidences: numbers(BONE_COUNT),
    yawRadians: z.number(),
    pixelsPerMetre: z.number().positive(),
    girthRatios: z.strictObject({ chest: z.number(), waist: z.number(), hip: z.number() }),
    confidence: z.number(),
  }),
);

/** The body states by view. */
export function bodiesOf(json: unknown): ReadonlyMap<View, BodyState> {
  return new Map(
    stillsSchema.parse(json).map(({ name, ...still }) => [
      name,
      {
        ...still,
        positions: Float32Array.from(still.positions),
        rotations: Float32Array.from(still.rotations),
        scales: Float32Array.from(still.scales),
        confidences: Float32Array.from(still.confidences),
      },
    ]),
  );
}

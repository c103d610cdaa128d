import { z } from "zod";
import { fail, type Result, succeed } from "../base/result.ts";

/** Most marked places of one photo. */
export const MAX_FLAT_POINTS = 1_000;

const flatPointsSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(100), xPixels: z.number(), yPixels: z.number() }))
  .max(MAX_FLAT_POINTS);

/** A marked place of the flat photo, pixels from its left and top edge. */
export type FlatPoint = z.infer<typeof flatPointsSchema>[number];

/** Reads a points file's text. */
export function parseFlatPoints(text: string): Result<readonly FlatPoint[], "points-malformed"> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail("points-malformed", "The points file is no JSON; write a list of id, xPixels and yPixels.");
  }
  const parsed = flatPointsSchema.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  const [issue] = parsed.error.issues;
  return fail("points-malformed", `The points file is wrong at ${issue?.path.join(".")}: ${issue?.message}.`);
}

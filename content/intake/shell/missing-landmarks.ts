import { fail, type Result } from "../../../main/base/result.ts";
import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

/** The refusal of a photo whose landmarks do not make panels. */
export function missingLandmarks(
  reading: GarmentReading,
  roots: readonly string[],
): Result<never, "landmarks-missing"> {
  const known = new Set<LandmarkId>(reading.landmarks.map(({ id }) => id));
  const lacking = roots.filter((root) => ![...known].some((id) => id.startsWith(root)));
  return fail(
    "landmarks-missing",
    `The photo does not show ${lacking.join(", ") || "both sides of the garment"}; set these points by hand.`,
  );
}

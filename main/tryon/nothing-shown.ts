import { fail, type Result, succeed } from "../base/result.ts";
import type { TryOnResult } from "./try-on-words.ts";

/** A garment on a smaller share of the picture than this is no more than a sliver at its edge. */
const LEAST_SHARE = 0.0005;

/** Fails with a sentence where a garment lies outside the picture, as trousers do on a portrait. */
export function refuseNothingShown(
  shown: Uint8Array,
  { category }: Pick<TryOnResult, "category">,
): Result<null, "nothing-shown"> {
  const pixels = shown.reduce((count, value) => count + (value >= 128 ? 1 : 0), 0);
  if (pixels >= LEAST_SHARE * shown.length) return succeed(null);
  const wanted =
    category === "trousers" || category === "skirt" ? "from head to feet" : "with head, shoulders and hips";
  return fail(
    "nothing-shown",
    `The picture does not show where the garment would be worn; take one of the person ${wanted}.`,
  );
}

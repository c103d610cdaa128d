import type { FlatPhoto } from "../contract/flat-photo.ts";
import { type Mask, maskWhere } from "./grid.ts";

/** Alpha below which a pixel is clear, of 255. */
const CLEAR = 128;
/** Least share of clear pixels for the file itself to say what is garment. */
const LEAST_SHARE = 0.02;

/** What is not clear in a photo whose background was cut away already; null where there is a background. */
export function transparentCut({ widthPixels: width, heightPixels: height, rgba }: FlatPhoto): Mask | null {
  const solid = maskWhere({ width, height }, (at) => (rgba[4 * at + 3] ?? 255) >= CLEAR);
  let clear = 0;
  for (const bit of solid.bits) clear += 1 - bit;
  return clear > LEAST_SHARE * width * height ? solid : null;
}

import type { PersonMask } from "../../../../models/contract/index.ts";
import type { Raster } from "./raster.ts";

/** The true mask of whatever shows in a raster, half as wide and high. */
export function halfMask({ id, widthPixels, heightPixels }: Raster): PersonMask {
  const [width, height] = [widthPixels / 2, heightPixels / 2];
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = 2 * y * widthPixels + 2 * x;
      const covered = [0, 1, widthPixels, widthPixels + 1].filter((step) => id[from + step] !== 0).length;
      alpha[y * width + x] = Math.round((covered * 255) / 4);
    }
  return { widthPixels: width, heightPixels: height, alpha };
}

import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { Grid } from "./grid.ts";

/** A photo shrunk so that its longer side is at most so many pixels: means over areas. The photo itself if it is small enough. */
export function shrinkPhoto(photo: FlatPhoto, longerSidePixels: number): FlatPhoto {
  const { widthPixels: from, heightPixels: down, rgba } = photo;
  const scale = longerSidePixels / Math.max(from, down);
  if (scale >= 1) return photo;
  const width = Math.max(1, Math.round(from * scale));
  const height = Math.max(1, Math.round(down * scale));
  const small = new Uint8ClampedArray(4 * width * height);
  const sums = [0, 0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * down) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * down) / height));
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * from) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * from) / width));
      sums.fill(0);
      for (let row = top; row < bottom; row += 1) {
        for (let at = 4 * (row * from + left); at < 4 * (row * from + right); at += 1) {
          sums[at % 4] = (sums[at % 4] ?? 0) + (rgba[at] ?? 0);
        }
      }
      const count = (bottom - top) * (right - left);
      for (let channel = 0; channel < 4; channel += 1)
        small[4 * (y * width + x) + channel] = (sums[channel] ?? 0) / count;
    }
  }
  return { widthPixels: width, heightPixels: height, rgba: small };
}

/** A plane of bytes at another size: the value between its four neighbours. The plane itself at its own size. */
export function enlarge(plane: Uint8Array, from: Grid, to: Grid): Uint8Array {
  if (from.width === to.width && from.height === to.height) return plane;
  const out = new Uint8Array(to.width * to.height);
  for (let y = 0; y < to.height; y += 1) {
    const down = Math.min(from.height - 1, Math.max(0, ((y + 0.5) * from.height) / to.height - 0.5));
    const top = Math.floor(down);
    const below = Math.min(from.height - 1, top + 1);
    for (let x = 0; x < to.width; x += 1) {
      const across = Math.min(from.width - 1, Math.max(0, ((x + 0.5) * from.width) / to.width - 0.5));
      const left = Math.floor(across);
      const right = Math.min(from.width - 1, left + 1);
      const mix = (row: number): number => {
        const start = plane[row * from.width + left] ?? 0;
        return start + (across - left) * ((plane[row * from.width + right] ?? 0) - start);
      };
      const high = mix(top);
      out[y * to.width + x] = Math.round(high + (down - top) * (mix(below) - high));
    }
  }
  return out;
}

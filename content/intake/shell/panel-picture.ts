import type { FlatPhoto } from "../contract/flat-photo.ts";
import type { Place } from "./plane.ts";

/** A picture of one panel for the atlas, cut out of a photo. */
export interface PanelPicture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** 4 bytes a pixel, not premultiplied. */
  readonly rgba: Uint8ClampedArray;
  /** Place in this picture, pixels, of a place of the photo. */
  readonly fromPhoto: (place: Place) => Place;
}

/** Part of a photo. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** The smallest part of a picture that holds all bytes above half, with a margin. Null where there is none. */
export function boundsOf(
  mask: Uint8Array,
  { widthPixels, heightPixels }: { readonly widthPixels: number; readonly heightPixels: number },
  marginPixels: number,
): Cut | null {
  let [left, top, right, bottom] = [widthPixels, heightPixels, -1, -1];
  for (let y = 0; y < heightPixels; y += 1) {
    for (let x = 0; x < widthPixels; x += 1) {
      if ((mask[y * widthPixels + x] ?? 0) <= 127) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (right < 0) return null;
  left = Math.max(0, left - marginPixels);
  top = Math.max(0, top - marginPixels);
  return {
    left,
    top,
    widthPixels: Math.min(widthPixels, right + 1 + marginPixels) - left,
    heightPixels: Math.min(heightPixels, bottom + 1 + marginPixels) - top,
  };
}

/**
 * Cuts a panel out of a photo at a scale of at most 1: colours where `mask` is solid, alpha 255 there and 0 elsewhere.
 * Every pixel is the mean of the solid pixels that fall into it.
 */
export function cutPanel(photo: FlatPhoto, mask: Uint8Array, cut: Cut, scale: number): PanelPicture {
  const widthPixels = Math.max(1, Math.round(cut.widthPixels * scale));
  const heightPixels = Math.max(1, Math.round(cut.heightPixels * scale));
  const sums = new Float64Array(widthPixels * heightPixels * 3);
  const solid = new Float64Array(widthPixels * heightPixels);
  const counts = new Float64Array(widthPixels * heightPixels);
  for (let y = 0; y < cut.heightPixels; y += 1) {
    const row = Math.min(heightPixels - 1, Math.floor(((y + 0.5) / cut.heightPixels) * heightPixels));
    for (let x = 0; x < cut.widthPixels; x += 1) {
      const column = Math.min(widthPixels - 1, Math.floor(((x + 0.5) / cut.widthPixels) * widthPixels));
      const cell = row * widthPixels + column;
      const from = (y + cut.top) * photo.widthPixels + x + cut.left;
      const share = (mask[from] ?? 0) / 255;
      counts[cell] = (counts[cell] ?? 0) + 1;
      if (share < 0.9) continue;
      solid[cell] = (solid[cell] ?? 0) + 1;
      for (let channel = 0; channel < 3; channel += 1) {
        const at = 3 * cell + channel;
        sums[at] = (sums[at] ?? 0) + (photo.rgba[4 * from + channel] ?? 0);
      }
    }
  }
  const rgba = new Uint8ClampedArray(4 * widthPixels * heightPixels);
  for (let cell = 0; cell < solid.length; cell += 1) {
    const known = solid[cell] ?? 0;
    if (known < 0.5 * (counts[cell] ?? 1)) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[4 * cell + channel] = (sums[3 * cell + channel] ?? 0) / known;
    }
    rgba[4 * cell + 3] = 255;
  }
  return {
    widthPixels,
    heightPixels,
    rgba,
    fromPhoto: ({ x, y }) => ({
      x: ((x - cut.left) / cut.widthPixels) * widthPixels,
      y: ((y - cut.top) / cut.heightPixels) * heightPixels,
    }),
  };
}

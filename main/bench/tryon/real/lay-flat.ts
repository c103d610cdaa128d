import type { FlatLay } from "./flat-lays.ts";
import { isIn, type Mask, maskOf, type Picture } from "./picture.ts";

interface Size {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Where a cut-out comes to lie. */
export function laidMask(cutOut: Mask, lay: FlatLay, size: Size): Mask {
  return maskOf(size, (at) => {
    const from = pixelBehind(cutOut, lay, at, size.widthPixels);
    return from !== null && isIn(cutOut, from);
  });
}

/** The person picture with the cut-out photo pasted over it. */
export function laidPicture(person: Picture, photo: Picture, lay: FlatLay, laid: Mask): Picture {
  const rgba = Uint8Array.from(person.rgba);
  for (let at = 0; at < laid.alpha.length; at++) {
    if (!isIn(laid, at)) continue;
    const from = pixelBehind(photo, lay, at, person.widthPixels);
    if (from !== null) rgba.set(photo.rgba.subarray(4 * from, 4 * from + 4), 4 * at);
  }
  return { ...person, rgba };
}

function pixelBehind(photo: Size, lay: FlatLay, at: number, widthPixels: number): number | null {
  const [x, y] = lay.back([(at % widthPixels) + 0.5, Math.floor(at / widthPixels) + 0.5]);
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= photo.widthPixels || row >= photo.heightPixels) return null;
  return row * photo.widthPixels + column;
}

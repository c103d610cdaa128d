import { isIn, type Mask, type Picture } from "./picture.ts";

/** Wang et al. 2004, for 8-bit luminance. */
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;
const REACH = 3;

/** Luminance (BT.601) of a picture. */
export function luminanceOf({ rgba, widthPixels, heightPixels }: Picture): Float64Array {
  return Float64Array.from(
    { length: widthPixels * heightPixels },
    (_, at) =>
      0.299 * (rgba[4 * at] ?? 0) + 0.587 * (rgba[4 * at + 1] ?? 0) + 0.114 * (rgba[4 * at + 2] ?? 0),
  );
}

/** Mean structural similarity over 7×7 windows whose middle lies in the mask; windows over the border are left out. */
export function ssimWithin(a: Picture, b: Picture, within: Mask): number {
  const { widthPixels, heightPixels } = a;
  const [left, right] = [luminanceOf(a), luminanceOf(b)];
  let sum = 0;
  let windows = 0;
  for (let y = REACH; y < heightPixels - REACH; y++) {
    for (let x = REACH; x < widthPixels - REACH; x++) {
      if (!isIn(within, y * widthPixels + x)) continue;
      sum += similarity(left, right, widthPixels, x, y);
      windows++;
    }
  }
  return sum / windows;
}

function similarity(left: Float64Array, right: Float64Array, width: number, x: number, y: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let row = y - REACH; row <= y + REACH; row++) {
    for (let at = row * width + x - REACH; at <= row * width + x + REACH; at++) {
      const [p, q] = [left[at] ?? 0, right[at] ?? 0];
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  }
  const n = (2 * REACH + 1) ** 2;
  const [meanA, meanB] = [a / n, b / n];
  const variance = (squares: number, mean: number): number => (squares - n * mean * mean) / (n - 1);
  const covariance = (ab - n * meanA * meanB) / (n - 1);
  return (
    ((2 * meanA * meanB + C1) * (2 * covariance + C2)) /
    ((meanA ** 2 + meanB ** 2 + C1) * (variance(aa, meanA) + variance(bb, meanB) + C2))
  );
}

/** The mask and everything nearer to it than a square of so many pixels. */
export function dilated(mask: Mask, reachPixels: number): Mask {
  const { widthPixels, heightPixels } = mask;
  const pass = (
    from: Uint8Array,
    step: number,
    isSameLine: (a: number, b: number) => boolean,
  ): Uint8Array => {
    const out = new Uint8Array(from.length);
    for (let at = 0; at < from.length; at++) {
      if ((from[at] ?? 0) <= 127) continue;
      for (let offset = -reachPixels; offset <= reachPixels; offset++) {
        const to = at + offset * step;
        if (to >= 0 && to < from.length && isSameLine(at, to)) out[to] = 255;
      }
    }
    return out;
  };
  const row = (at: number): number => Math.floor(at / widthPixels);
  const across = pass(mask.alpha, 1, (a, b) => row(a) === row(b));
  return { widthPixels, heightPixels, alpha: pass(across, widthPixels, () => true) };
}

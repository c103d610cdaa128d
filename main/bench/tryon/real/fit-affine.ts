import type { FlatBox, FlatLay } from "./flat-lays.ts";
import { isIn, type Mask } from "./picture.ts";

/** x' = a·x + b·y + c, y' = d·x + e·y + f, from the person picture back to the photo. */
type Affine = readonly [number, number, number, number, number, number];

/** Every so many pixels of the picture are looked at. */
const STRIDE = 3;
const ROUNDS = 60;
/** Each number by itself, then turns, even growth, and moves that keep one edge where it is. */
const WAYS: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 1]],
  [[1, 1]],
  [[2, 1]],
  [[3, 1]],
  [[4, 1]],
  [[5, 1]],
  [
    [1, 1],
    [3, -1],
  ],
  [
    [0, 1],
    [4, 1],
  ],
  [
    [0, 1],
    [2, 1],
  ],
  [
    [4, 1],
    [5, 1],
  ],
  [
    [1, 1],
    [2, 1],
  ],
  [
    [3, 1],
    [5, 1],
  ],
];
/** First steps, shares of the garment's size, and where the search ends. */
const FIRST_STEP = 0.12;
const LAST_STEP = 0.002;

/**
 * The affine overlay of a cut-out that agrees best with where the garment really shows: fitted to the answer, so a
 * reference for what any flat overlay could reach, never a try-on. Found by ever smaller steps along the six numbers and pairs of them.
 */
export function fitAffine(cutOut: Mask, box: FlatBox, worn: Mask, toRow: number): FlatLay {
  const wornBox = edgesOf(worn, toRow);
  const [sx, sy] = [
    (box.right - box.left) / (wornBox.right - wornBox.left),
    (box.bottom - box.top) / (wornBox.bottom - wornBox.top),
  ];
  let best: Affine = [sx, 0, box.left - sx * wornBox.left, 0, sy, box.top - sy * wornBox.top];
  let score = agreement(cutOut, worn, toRow, best);
  const [midX, midY] = [(wornBox.left + wornBox.right) / 2, (wornBox.top + wornBox.bottom) / 2];
  const [halfWide, halfHigh] = [midX - wornBox.left, midY - wornBox.top];
  let step = FIRST_STEP;
  for (let round = 0; round < ROUNDS && step > LAST_STEP; round++) {
    let improved = false;
    for (const way of WAYS) {
      for (const sign of [1, -1]) {
        const tried = way.reduce<Affine>(
          (from, [number, share]) =>
            stepped(from, number, sign * share * step, { midX, midY, halfWide, halfHigh, sx, sy }),
          best,
        );
        const found = agreement(cutOut, worn, toRow, tried);
        if (found <= score) continue;
        [best, score, improved] = [tried, found, true];
      }
    }
    if (!improved) step /= 2;
  }
  const [a, b, c, d, e, f] = best;
  const area = a * e - b * d;
  return {
    back: ([x, y]) => [a * x + b * y + c, d * x + e * y + f],
    forth: ([x, y]) => [(e * (x - c) - b * (y - f)) / area, (a * (y - f) - d * (x - c)) / area],
  };
}

/** Changes one number about the middle of the worn garment, so that size and place do not pull at each other. */
function stepped(
  affine: Affine,
  number: number,
  share: number,
  at: Readonly<Record<"midX" | "midY" | "halfWide" | "halfHigh" | "sx" | "sy", number>>,
): Affine {
  const next: [number, number, number, number, number, number] = [...affine];
  const row = number < 3 ? 0 : 3;
  const unit = row === 0 ? at.halfWide * at.sx : at.halfHigh * at.sy;
  const column = number - row;
  if (column === 2) next[row + 2] = (next[row + 2] ?? 0) + share * unit;
  else {
    const change = (share * unit) / (column === 0 ? at.halfWide : at.halfHigh);
    next[row + column] = (next[row + column] ?? 0) + change;
    next[row + 2] = (next[row + 2] ?? 0) - change * (column === 0 ? at.midX : at.midY);
  }
  return next;
}

function agreement(cutOut: Mask, worn: Mask, toRow: number, [a, b, c, d, e, f]: Affine): number {
  let both = 0;
  let either = 0;
  for (let y = 0; y < toRow; y += STRIDE) {
    for (let x = 0; x < worn.widthPixels; x += STRIDE) {
      const [u, v] = [Math.floor(a * x + b * y + c), Math.floor(d * x + e * y + f)];
      const covers =
        u >= 0 &&
        v >= 0 &&
        u < cutOut.widthPixels &&
        v < cutOut.heightPixels &&
        isIn(cutOut, v * cutOut.widthPixels + u);
      const shows = isIn(worn, y * worn.widthPixels + x);
      if (covers && shows) both++;
      if (covers || shows) either++;
    }
  }
  return both / either;
}

function edgesOf(mask: Mask, toRow: number): FlatBox {
  let [left, right, top, bottom] = [mask.widthPixels, 0, mask.heightPixels, 0];
  for (let at = 0; at < toRow * mask.widthPixels; at++) {
    if (!isIn(mask, at)) continue;
    const [x, y] = [at % mask.widthPixels, Math.floor(at / mask.widthPixels)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, right, top, bottom };
}

import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

const WIDTH = 240;
const HEIGHT = 320;
/** A sleeveless coat of straight lines: cloth between x 60 and 180, rows 40 to 280. */
const PLACES: readonly (readonly [LandmarkId, number, number])[] = [
  ["collarRight", 98, 40],
  ["collarLeft", 142, 40],
  ["collarFront", 120, 44],
  ["collarBack", 120, 40],
  ["shoulderRight", 62, 42],
  ["shoulderLeft", 178, 42],
  ["armpitRight", 61, 110],
  ["armpitLeft", 179, 110],
  ["waistRight", 61, 180],
  ["waistLeft", 179, 180],
  ["hemRight", 61, 279],
  ["hemLeft", 179, 279],
  ["hemFront", 120, 279],
];
export const CLOTH = [40, 60, 110] as const;
export const LINING = [200, 180, 150] as const;

/** Half of what shows between the edges of the front, in a row: a V that ends in a straight gap, wider again below. */
export function halfGapPixels(y: number): number {
  return y < 110 ? 22 - (6 * (y - 40)) / 70 : 16 + (14 * (y - 110)) / 170;
}

/** What a photo says of a blue coat that stands open over a pale lining; `gapShare` 0 closes it. */
export function openJacket(gapShare = 1): GarmentReading {
  const cutOut = new Uint8Array(WIDTH * HEIGHT);
  const rgba = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  for (let y = 40; y < 280; y += 1) {
    for (let x = 60; x < 180; x += 1) {
      const isLining = Math.abs(x - 120) < gapShare * halfGapPixels(y);
      cutOut[y * WIDTH + x] = 255;
      rgba.set(isLining ? LINING : CLOTH, 4 * (y * WIDTH + x));
    }
  }
  return {
    category: "jacket",
    categoryConfidence: 1,
    photo: { widthPixels: WIDTH, heightPixels: HEIGHT, rgba },
    cutOut,
    innerBack: new Uint8Array(WIDTH * HEIGHT),
    landmarks: PLACES.map(([id, xPixels, yPixels]) => ({ id, df2: null, xPixels, yPixels, confidence: 1 })),
    warnings: [],
  };
}

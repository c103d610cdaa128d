import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

const WIDTH = 240;
const HEIGHT = 320;
/** A sleeveless top of straight lines: cloth between x 60 and 180, rows 40 to 280, a square neck of 20 pixels' depth. */
const PLACES: readonly (readonly [LandmarkId, number, number])[] = [
  ["collarRight", 95, 40],
  ["collarLeft", 145, 40],
  ["collarFront", 120, 60],
  ["collarBack", 120, 44],
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

/** What a photo of a plain red top says. */
export function plainTop(): GarmentReading {
  const cutOut = new Uint8Array(WIDTH * HEIGHT);
  const rgba = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  for (let y = 40; y < 280; y += 1) {
    for (let x = 60; x < 180; x += 1) {
      if (y < 60 && x > 95 && x < 145) continue;
      cutOut[y * WIDTH + x] = 255;
      rgba.set([180, 20, 30], 4 * (y * WIDTH + x));
    }
  }
  return {
    category: "top-short",
    categoryConfidence: 1,
    photo: { widthPixels: WIDTH, heightPixels: HEIGHT, rgba },
    cutOut,
    innerBack: new Uint8Array(WIDTH * HEIGHT),
    landmarks: PLACES.map(([id, xPixels, yPixels]) => ({ id, df2: null, xPixels, yPixels, confidence: 1 })),
    warnings: [],
  };
}

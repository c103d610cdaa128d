import type { GarmentReading, LandmarkId } from "../contract/garment-reading.ts";

const WIDTH = 260;
const HEIGHT = 640;
const TOP = 20;
const CROTCH = 100;
const WAIST_HALF = 60;

/** What a photo of plain grey trousers says, whose legs are so long in pixels; their waistband is 120 wide. */
export function plainTrousers(legPixels: number): GarmentReading {
  const hem = CROTCH + legPixels;
  const cutOut = new Uint8Array(WIDTH * HEIGHT);
  const rgba = new Uint8ClampedArray(4 * WIDTH * HEIGHT).fill(255);
  for (let y = TOP; y < hem; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const away = Math.abs(x - WIDTH / 2);
      if (away > outerPixels(y, hem) || (y > CROTCH && away < innerPixels(y, hem))) continue;
      cutOut[y * WIDTH + x] = 255;
      rgba.set([110, 110, 120], 4 * (y * WIDTH + x));
    }
  }
  const [inner, outer, middle] = [innerPixels(hem, hem), outerPixels(hem, hem), WIDTH / 2];
  const places: readonly (readonly [LandmarkId, number, number])[] = [
    ["waistRight", middle - WAIST_HALF, TOP],
    ["waistLeft", middle + WAIST_HALF, TOP],
    ["waistFront", middle, TOP],
    ["crotch", middle, CROTCH],
    ["hemInnerRight", middle - inner, hem - 1],
    ["hemInnerLeft", middle + inner, hem - 1],
    ["hemRight", middle - outer, hem - 1],
    ["hemLeft", middle + outer, hem - 1],
  ];
  return {
    category: "trousers",
    categoryConfidence: 1,
    photo: { widthPixels: WIDTH, heightPixels: HEIGHT, rgba },
    cutOut,
    innerBack: new Uint8Array(WIDTH * HEIGHT),
    landmarks: places.map(([id, xPixels, yPixels]) => ({ id, df2: null, xPixels, yPixels, confidence: 1 })),
    warnings: [],
  };
}

/** Straight from the waistband to the hem, and the gap between the legs. */
const outerPixels = (y: number, hem: number): number => WAIST_HALF + (25 * (y - TOP)) / (hem - TOP);
const innerPixels = (y: number, hem: number): number => (40 * (y - CROTCH)) / (hem - CROTCH);

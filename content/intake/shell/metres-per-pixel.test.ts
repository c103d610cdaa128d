import { expect, it } from "vitest";
import { type FlatMeasures, metresPerPixel } from "./metres-per-pixel.ts";

const tee: FlatMeasures = {
  chestPixels: 400,
  waistPixels: null,
  hipPixels: null,
  shoulderPixels: 520,
  armhole: null,
  lengthPixels: 680,
  chartLengthPixels: 680,
  typicalLength: { metres: 0.62, spread: 0.12 },
  hasSleeves: true,
  legPixels: null,
  sleevePixels: 200,
};

it("takes the length of the chart's photographed size", () => {
  const rows = (["S", "M"] as const).map((size, at) => ({
    size,
    measure: "length" as const,
    basis: "garment" as const,
    minCm: 60 + 8 * at,
    maxCm: 60 + 8 * at,
  }));
  expect(metresPerPixel(tee, rows, "M")).toMatchObject({
    metresPerPixel: 0.001,
    measured: "chart",
    size: "M",
  });
  expect(metresPerPixel(tee, rows, null).size).toBe("S");
});

it("keeps the garment's own girth apart from the widths of a filled photo", () => {
  const rows = [{ size: "M", measure: "chest" as const, basis: "garment" as const, minCm: 96, maxCm: 96 }];
  const scale = metresPerPixel(tee, rows, null);
  expect((scale.girthOverTwiceWidth ?? 0) * 2 * 400 * scale.metresPerPixel).toBeCloseTo(0.96, 6);
});

const armhole = { pixels: 250, metresAt: () => 0.215 };

it("is led by armholes where shoulders were seen too near together", () => {
  const narrow = { ...tee, shoulderPixels: 430 };
  const off = (flat: FlatMeasures) => Math.abs(metresPerPixel(flat, [], null).metresPerPixel - 0.00086);
  expect(off({ ...narrow, armhole })).toBeLessThan(0.6 * off(narrow));
});

it("tells by the armholes whether a figure fills a garment, whatever its shoulders", () => {
  const wide = { ...tee, shoulderPixels: 420 };
  expect(metresPerPixel(wide, [], null).filledShare).toBeLessThan(0.5);
  expect(metresPerPixel({ ...wide, armhole }, [], null).filledShare).toBe(1);
  expect(metresPerPixel({ ...tee, chestPixels: 530, armhole }, [], null).filledShare).toBe(0);
});

it("tells a filled garment's photo from one that lies flat", () => {
  expect(metresPerPixel(tee, [], null).filledShare).toBe(1);
  expect(metresPerPixel({ ...tee, chestPixels: 520, shoulderPixels: 530 }, [], null).filledShare).toBe(0);
});

it("tells long legs and their scale from trousers that lie flat and from ones that a figure fills", () => {
  const long: FlatMeasures = {
    ...tee,
    chestPixels: null,
    shoulderPixels: null,
    hasSleeves: false,
    sleevePixels: null,
    lengthPixels: 240,
    typicalLength: { metres: 0.22, spread: 0.25 },
    waistPixels: 415,
    legPixels: 715,
  };
  const flat = metresPerPixel(long, [], null);
  expect(flat.filledShare).toBe(0);
  expect(flat.metresPerPixel).toBeCloseTo(0.001, 4);
  const filled = metresPerPixel({ ...long, waistPixels: 305 }, [], null);
  expect(filled.filledShare).toBe(1);
  expect(filled.metresPerPixel).toBeCloseTo(0.001, 4);
  expect(metresPerPixel({ ...long, legPixels: 300 }, [], null).filledShare).toBe(0.5);
});

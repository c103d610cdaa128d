import { expect, it } from "vitest";
import { metresPerPixel } from "./metres-per-pixel.ts";

const tee = {
  chestPixels: 400,
  waistPixels: null,
  hipPixels: null,
  shoulderPixels: 520,
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

it("tells a filled garment's photo from one that lies flat", () => {
  expect(metresPerPixel(tee, [], null).filledShare).toBe(1);
  expect(metresPerPixel({ ...tee, chestPixels: 520, shoulderPixels: 530 }, [], null).filledShare).toBe(0);
});

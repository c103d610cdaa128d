import { expect, test } from "vitest";
import { addLosses, lossFigures, noLosses } from "./occlusion-losses.ts";

/** One row of twelve pixels: a garment up to 9, a hand before 4 and 5, hair before 7. */
const row = (...at: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 12 }, (_, pixel) => (at.includes(pixel) ? 255 : 0));
const masks = { widthPixels: 12, garment: row(0, 1, 2, 3, 6, 8, 9), before: row(4, 5, 7) };
const classOf = (pixel: number): string =>
  pixel === 7 ? "hair" : pixel === 4 || pixel === 5 ? "hand" : "cloth";

test("tells what was covered, what had no cloth, and where a hole is", () => {
  const sum = noLosses();
  const unoccluded = row(0, 1, 2, 3, 4, 6, 7, 8, 9);
  addLosses(sum, { ...masks, unoccluded, shown: row(0, 1, 2, 3, 7, 8, 9) }, classOf);
  expect(sum.union).toBe(4);
  expect(Object.fromEntries(sum.classes)).toEqual({
    hand: { noCloth: 1, covered: 0, hole: 0 },
    hair: { noCloth: 0, covered: 1, hole: 0 },
    cloth: { noCloth: 0, covered: 0, hole: 1 },
  });
  expect(lossFigures("M4", sum, 1).map(({ value }) => value)).toEqual([25, 25, 25]);
});

test("loses nothing where all is found", () => {
  const sum = noLosses();
  addLosses(sum, { ...masks, unoccluded: row(...Array(10).keys()), shown: masks.garment }, classOf);
  expect(sum).toEqual({ union: 3, classes: new Map() });
});

import { describe, expect, it } from "vitest";
import { GARMENT_LANDMARKS, type GarmentCategory } from "../schema/garment-asset.ts";
import { df2Number, type SleeveLength } from "./df2.ts";

/** Points of a category in DeepFashion2, and what the numbers of two mirrored ones add up to beyond the neck. */
const KINDS: readonly [GarmentCategory, SleeveLength | undefined, number, number][] = [
  ["top-short", undefined, 25, 32],
  ["top-short", "none", 15, 22],
  ["top-long", undefined, 33, 40],
  ["jacket", undefined, 39, 40],
  ["dress", undefined, 29, 36],
  ["dress", "long", 37, 44],
  ["dress", "none", 19, 26],
  ["skirt", undefined, 8, 12],
  ["trousers", undefined, 14, 18],
];
/** The neck of a top and the waist of trousers or a skirt are numbered straight through. */
const THROUGH = { collar: 8, waist: 4 } as const;

describe.each(KINDS)("%s with sleeves %s", (category, sleeves, points, sum) => {
  it("numbers mirrored places as DeepFashion2 swaps them", () => {
    for (const id of GARMENT_LANDMARKS.filter((name) => name.endsWith("Left"))) {
      const right = id.replace("Left", "Right") as typeof id;
      const [one, other] = [df2Number(category, id, sleeves), df2Number(category, right, sleeves)];
      if (one === null || other === null) {
        expect(one, id).toBe(other);
        continue;
      }
      const low = category === "skirt" || category === "trousers";
      const through = id === "collarLeft" ? THROUGH.collar : id === "waistLeft" && low ? THROUGH.waist : sum;
      expect(one + other, id).toBe(through);
    }
  });

  it("stays within the category's points and gives none twice", () => {
    const given = GARMENT_LANDMARKS.map((id) => df2Number(category, id, sleeves)).filter(
      (number) => number !== null,
    );
    expect(new Set(given).size).toBe(given.length);
    expect(Math.max(...given)).toBeLessThanOrEqual(points);
  });
});

import { expect, test } from "vitest";
import { occlusionShares } from "./occlusion-share.ts";

/** One row: a garment of ten pixels, a hand before pixels 4 and 5, and beside the garment at 10. */
const row = (...at: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 12 }, (_, pixel) => (at.includes(pixel) ? 255 : 0));
const garment = row(0, 1, 2, 3, 6, 7, 8, 9);
const cloth = row(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const truth = { widthPixels: 12, garment, occluder: row(4, 5, 10), before: row(4, 5), unoccluded: cloth };

test("a hand that is cut out exactly", () => {
  expect(occlusionShares({ ...truth, shown: garment })).toEqual({
    occluderShare: 0.2,
    iou: 1,
    iouOfAll: 1,
    ceiling: 1,
    ceilingOfAll: 1,
    falseCover: 0,
    falseHole: 0,
  });
});

test("nothing is hidden: all of the hand is covered", () => {
  expect(occlusionShares({ ...truth, shown: cloth })).toMatchObject({ iou: 0, falseCover: 1, falseHole: 0 });
});

test("a hole beside the hand", () => {
  const shown = row(0, 1, 2, 7, 8, 9);
  expect(occlusionShares({ ...truth, shown })).toMatchObject({ iou: 0.5, falseCover: 0, falseHole: 0.2 });
});

test("cloth that we do not have where a hand lies bounds what can be found", () => {
  const unoccluded = row(0, 1, 2, 3, 4);
  expect(occlusionShares({ ...truth, unoccluded, shown: row(0, 1, 2, 3) })).toMatchObject({
    iou: 0.5,
    ceiling: 0.5,
    falseCover: 0,
  });
});

import { expect, test } from "vitest";
import { knownPictureOf, placeOfColour } from "./place-of-colour.ts";

/** 8 × 4 grey pixels that brighten to the right, from a start. */
const scene = (start: number) =>
  Uint8Array.from({ length: 8 * 4 * 3 }, (_, at) => start + 10 * (Math.floor(at / 3) % 8));

test("cloth of the signal colour is found in light and in shade; grey is not", () => {
  const rgb = scene(0);
  expect(placeOfColour({ widthPixels: 8, heightPixels: 4, rgb })).toBeNull();
  rgb.set([255, 0, 208, 90, 5, 70], 3 * (8 + 2));
  expect(placeOfColour({ widthPixels: 8, heightPixels: 4, rgb })).toEqual({
    xPixels: 3,
    pixels: 2,
    fromRow: 1,
    toRow: 2,
  });
});

test("the frame is told from the rows that no garment touches", () => {
  const rgb = scene(20);
  rgb.fill(255, 24, 48);
  const picture = { widthPixels: 8, heightPixels: 4, rgb };
  const known = [scene(0), scene(22), scene(60)];
  expect(knownPictureOf(picture, known, { fromRow: 1, toRow: 2 }).index).toBe(1);
  expect(knownPictureOf(picture, known, { fromRow: 1, toRow: 2 }).margin).toBeGreaterThan(10);
});

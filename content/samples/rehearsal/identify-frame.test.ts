import { describe, expect, test } from "vitest";
import {
  clipThumbs,
  identifyFrame,
  THUMB_BYTES,
  THUMB_HEIGHT_PIXELS,
  THUMB_WIDTH_PIXELS,
} from "./identify-frame.ts";

/** A bright column on a grey ramp; its place tells the frame. */
function thumbOf(column: number): Uint8Array {
  return Uint8Array.from({ length: THUMB_BYTES }, (_, index) => {
    const x = index % THUMB_WIDTH_PIXELS;
    const y = Math.floor(index / THUMB_WIDTH_PIXELS);
    return Math.abs(x - column) < 3 ? 200 : 40 + (y / THUMB_HEIGHT_PIXELS) * 60;
  });
}

const bytes = new Uint8Array(30 * THUMB_BYTES);
for (let index = 0; index < 30; index++) bytes.set(thumbOf(index + 3), index * THUMB_BYTES);
const clip = clipThumbs(bytes);

describe("identifyFrame", () => {
  test("each frame is told as itself", () => {
    for (let index = 0; index < 30; index++) {
      expect(identifyFrame(thumbOf(index + 3), clip)).toEqual({ index, difference: 0, candidates: [index] });
    }
  });

  test("a darker, flatter, coarser picture is still told", () => {
    const worn = thumbOf(15).map((value) => Math.round((value * 0.7 + 20) / 8) * 8);
    expect(identifyFrame(worn, clip)).toMatchObject({ index: 12, candidates: [12] });
  });

  test("a mirrored picture is told as another frame", () => {
    const mirrored = thumbOf(10).map(
      (_, at, all) =>
        all[at - (at % THUMB_WIDTH_PIXELS) + THUMB_WIDTH_PIXELS - 1 - (at % THUMB_WIDTH_PIXELS)] ?? 0,
    );
    expect(identifyFrame(mirrored, clip)?.index).not.toBe(7);
  });

  test("frames that look the same are all named", () => {
    const still = clipThumbs(new Uint8Array([...thumbOf(9), ...thumbOf(9), ...thumbOf(20)]));
    expect(identifyFrame(thumbOf(9), still)?.candidates).toEqual([0, 1]);
  });

  test("no thumbnails, no answer; a wrong size is a bug", () => {
    expect(identifyFrame(thumbOf(9), clipThumbs(new Uint8Array(0)))).toBeNull();
    expect(() => identifyFrame(new Uint8Array(5), clip)).toThrow("thumbnail");
  });
});

import { describe, expect, it } from "vitest";
import { CHANNEL_TOLERANCE, comparePictures, type Picture } from "./compare-pictures.ts";

const flat = (value: number, width = 40, height = 50): Picture => ({
  width,
  height,
  data: new Uint8Array(width * height * 4).fill(value),
});

describe("comparePictures", () => {
  it("passes over rounding", () => {
    expect(comparePictures(flat(100), flat(100 + CHANNEL_TOLERANCE))).toMatchObject({
      differentPixels: 0,
      ok: true,
    });
  });
  it("fails when too many pixels differ", () => {
    const changed = flat(100);
    changed.data.fill(200, 0, 5 * 4);
    expect(comparePictures(changed, flat(100))).toMatchObject({ differentPixels: 5, ok: false });
  });
  it("lets a few pixels differ", () => {
    const changed = flat(100);
    changed.data.fill(200, 0, 4 * 4);
    expect(comparePictures(changed, flat(100))).toMatchObject({ differentPixels: 4, ok: true });
  });
  it("fails on another size", () => {
    expect(comparePictures(flat(1), flat(1, 50, 40)).ok).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { inputSize } from "./input-size.ts";
import { packLandmarks } from "./pack-landmarks.ts";
import { personMask } from "./person-mask.ts";
import { createYuvScaler } from "./yuv-scaler.ts";

describe("inputSize", () => {
  it.each([
    [720, 1280, 288, 512],
    [1080, 1920, 288, 512],
    [854, 480, 512, 288],
    [509, 509, 508, 509],
    [3, 5, 4, 5],
  ])("%d×%d becomes %d×%d: a width that is a multiple of 4", (width, height, toWidth, toHeight) => {
    expect(inputSize(width, height)).toEqual({ widthPixels: toWidth, heightPixels: toHeight });
  });
});

describe("createYuvScaler", () => {
  /** An I420 picture of one colour but for its right half, which is black. */
  function halfPicture(y: number, u: number, v: number) {
    const [width, height] = [16, 8];
    const bytes = new Uint8Array(width * height * 1.5).fill(128);
    for (let i = 0; i < width * height; i++) bytes[i] = i % width < width / 2 ? y : 0;
    for (let i = 0; i < (width * height) / 4; i++) {
      const left = i % (width / 2) < width / 4;
      bytes[width * height + i] = left ? u : 128;
      bytes[width * height * 1.25 + i] = left ? v : 128;
    }
    const plane = (offset: number, stride: number) => ({ offset, stride, step: 1 });
    const picture = {
      bytes,
      y: plane(0, width),
      u: plane(width * height, width / 2),
      v: plane(width * height * 1.25, width / 2),
      fullRange: true,
    };
    return { picture, from: { widthPixels: width, heightPixels: height } };
  }

  it("keeps colours and sides", () => {
    const { picture, from } = halfPicture(76, 85, 255);
    const rgba = new Uint8ClampedArray(8 * 4 * 4);
    createYuvScaler(from, { widthPixels: 8, heightPixels: 4 })(picture, rgba);
    const [red = 0, green = 0, blue = 0, alpha] = rgba;
    expect(red).toBeGreaterThan(250);
    expect(green).toBeLessThan(5);
    expect(blue).toBeLessThan(5);
    expect(alpha).toBe(255);
    expect([...rgba.subarray(7 * 4, 8 * 4)]).toEqual([0, 0, 0, 255]);
  });

  it("stretches video range to full range", () => {
    const { picture, from } = halfPicture(235, 128, 128);
    const rgba = new Uint8ClampedArray(8 * 4 * 4);
    createYuvScaler(from, { widthPixels: 8, heightPixels: 4 })({ ...picture, fullRange: false }, rgba);
    expect(rgba[0]).toBeGreaterThanOrEqual(254);
    expect(rgba[7 * 4]).toBe(0);
  });
});

describe("results", () => {
  it("packs a mask at half size, 255 for a person", () => {
    const mask = personMask(Float32Array.from([1, 0, 0.5, 0, 0, 0, 0, 0]), 4, 2);
    expect(mask).toEqual({ widthPixels: 2, heightPixels: 1, alpha: Uint8Array.from([255, 127]) });
  });

  it("packs landmarks in order, with visibility 0 where there is none", () => {
    const packed = packLandmarks([
      { x: 0.25, y: 0.5, z: -1, visibility: 0.75 },
      { x: 1, y: 2, z: 3 },
    ]);
    expect([...packed.subarray(0, 8)]).toEqual([0.25, 0.5, -1, 0.75, 1, 2, 3, 0]);
    expect(packed).toHaveLength(132);
  });
});
